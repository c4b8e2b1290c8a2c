import type { MechanismCapacity, MechanismSummary } from '#contract/mechanism';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** Under which all that is known of mechanisms is kept, so that a change has all of it read again. */
export const registryKey = ['mechanisms'] as const;

/** The registry as it is on a day, `YYYY-MM-DD`; today without one. */
export const mechanismsQuery = (on?: string) =>
  queryOptions({
    queryKey: [...registryKey, 'all', on ?? null],
    queryFn: (): Promise<MechanismSummary[]> => answer(api.GET('/api/mechanisms', { params: { query: dayOf(on) } })),
    // It changes a few times a year.
    staleTime: 60 * 60_000,
  });

/** In what capacity people come for mechanisms on a day, in a language that documents have. */
export const capacitiesQuery = (on: string, lang: 'en' | 'fr' | 'es') =>
  queryOptions({
    queryKey: [...registryKey, 'capacities', on, lang],
    queryFn: (): Promise<MechanismCapacity[]> =>
      answer(api.GET('/api/mechanism-capacities', { params: { query: { on, lang } } })),
    staleTime: 60 * 60_000,
  });

/** A day as the query of an address. */
export function dayOf(on: string | undefined): { on?: string } {
  return on === undefined ? {} : { on };
}
