import type { MechanismCapacity, MechanismSummary } from '#contract/mechanism';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The registry as it is on a day, `YYYY-MM-DD`. */
export const mechanismsQuery = (on: string) =>
  queryOptions({
    queryKey: ['mechanisms', on],
    queryFn: (): Promise<MechanismSummary[]> => answer(api.GET('/api/mechanisms', { params: { query: { on } } })),
    // It changes a few times a year.
    staleTime: 60 * 60_000,
  });

/** In what capacity people come for mechanisms on a day, in a language that documents have. */
export const capacitiesQuery = (on: string, lang: 'en' | 'fr' | 'es') =>
  queryOptions({
    queryKey: ['mechanism-capacities', on, lang],
    queryFn: (): Promise<MechanismCapacity[]> =>
      answer(api.GET('/api/mechanism-capacities', { params: { query: { on, lang } } })),
    staleTime: 60 * 60_000,
  });
