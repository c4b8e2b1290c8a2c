import type { MeetingRegister, OrganizedRecommendation, RecommendationView } from '#contract/recommendation';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { registerKey } from '../programme/programme.queries';
import type { RegisterSearch } from './register-search';

/** The register of a meeting, with all that is told of each recommendation. */
export function registerQuery(slug: string) {
  return queryOptions({
    queryKey: registerKey(slug),
    queryFn: async (): Promise<MeetingRegister> =>
      answer(api.GET('/api/meetings/{slug}/recommendations', { params: { path: { slug } } })),
  });
}

/** One of them; undefined where there is no such number. */
export function useRecommendation(slug: string, number: number): RecommendationView | undefined {
  const { data } = useSuspenseQuery(registerQuery(slug));
  return data.recommendations.find((one) => one.number === number);
}

/** The register across the meetings that one organizes, with what is public of others. */
export const everyRegisterQuery = (search: RegisterSearch = {}) =>
  queryOptions({
    queryKey: ['registers', search],
    queryFn: async (): Promise<OrganizedRecommendation[]> =>
      answer(api.GET('/api/recommendations/organized', { params: { query: search } })),
  });
