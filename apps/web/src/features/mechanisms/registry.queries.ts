import type { MechanismFigures, MechanismOverlap, MechanismThemes, MechanismView } from '#contract/mechanism';
import type { MechanismCorrectionView, MechanismLinkView } from '#contract/mechanism-correction';
import type { MechanismMeeting } from '#contract/mechanism-meeting';
import type { OrganizedRecommendation, PublicRecommendation } from '#contract/recommendation';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { dayOf, registryKey } from '../programme/mechanisms.queries';

/** A mechanism as it is on a day, `YYYY-MM-DD`, today without one; with all that was ever stated of it. */
export const mechanismQuery = (mechanism: string, on?: string) =>
  queryOptions({
    queryKey: [...registryKey, 'one', mechanism, on ?? null],
    queryFn: (): Promise<MechanismView> => {
      const params = { path: { mechanism }, query: dayOf(on) };
      return answer(api.GET('/api/mechanisms/{mechanism}', { params }));
    },
  });

/** The released meetings in which a mechanism has a part. */
export const mechanismMeetingsQuery = (mechanism: string) =>
  queryOptions({
    queryKey: [...registryKey, 'meetings', mechanism],
    queryFn: (): Promise<MechanismMeeting[]> =>
      answer(api.GET('/api/mechanisms/{mechanism}/meetings', { params: { path: { mechanism } } })),
  });

/** What the mechanism has taken up of what was made public. */
export const mechanismRecommendationsQuery = (mechanism: string) =>
  queryOptions({
    queryKey: [...registryKey, 'recommendations', mechanism],
    queryFn: (): Promise<PublicRecommendation[]> =>
      answer(api.GET('/api/mechanisms/{mechanism}/recommendations', { params: { path: { mechanism } } })),
  });

/** The same, and of the meetings that one organizes what is not public, too. */
export const organizedRecommendationsQuery = (mechanism: string) =>
  queryOptions({
    queryKey: [...registryKey, 'recommendations', mechanism, 'organized'],
    queryFn: (): Promise<OrganizedRecommendation[]> =>
      answer(api.GET('/api/recommendations/organized', { params: { query: { mechanism } } })),
  });

/** Every theme, and which mechanisms have it on a day. */
export const mechanismThemesQuery = (on?: string) =>
  queryOptions({
    queryKey: [...registryKey, 'themes', on ?? null],
    queryFn: (): Promise<MechanismThemes> => answer(api.GET('/api/mechanism-themes', { params: { query: dayOf(on) } })),
  });

/** Every pair that shares something on a day. */
export const mechanismOverlapsQuery = (on?: string) =>
  queryOptions({
    queryKey: [...registryKey, 'overlaps', on ?? null],
    // The description of the API has no pairs.
    queryFn: async () =>
      (await answer(api.GET('/api/mechanism-overlaps', { params: { query: dayOf(on) } }))) as MechanismOverlap[],
  });

/** How many there are of each type and in each region on a day. */
export const mechanismFiguresQuery = (on?: string) =>
  queryOptions({
    queryKey: [...registryKey, 'figures', on ?? null],
    // The description of the API has no records with known keys.
    queryFn: async () =>
      (await answer(api.GET('/api/mechanism-figures', { params: { query: dayOf(on) } }))) as MechanismFigures,
  });

/** The links at which the secretariat of a mechanism suggests corrections, the latest first. */
export const mechanismLinksQuery = (mechanism: string) =>
  queryOptions({
    queryKey: [...registryKey, 'links', mechanism],
    queryFn: (): Promise<MechanismLinkView[]> =>
      answer(api.GET('/api/mechanisms/{mechanism}/links', { params: { path: { mechanism } } })),
  });

/** What secretariats have suggested and nobody has settled yet, the latest first. */
export const waitingCorrectionsQuery = queryOptions({
  queryKey: [...registryKey, 'corrections', 'waiting'],
  queryFn: (): Promise<MechanismCorrectionView[]> =>
    answer(api.GET('/api/mechanism-corrections', { params: { query: { state: 'waiting' } } })),
});
