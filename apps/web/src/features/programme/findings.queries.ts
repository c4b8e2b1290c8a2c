import type { FindingList } from '#contract/finding';
import type { Readiness } from '#contract/readiness';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import type { WordLanguage } from '../../lib/words/words';
import { meetingKey } from './programme.queries';

/** What the rules find in the draft, with sentences in a language. */
export function findingsQuery(slug: string, lang: WordLanguage) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'findings', lang],
    queryFn: async (): Promise<FindingList> =>
      answer(api.GET('/api/meetings/{slug}/findings', { params: { path: { slug }, query: { lang } } })),
  });
}

/** What is missing in the draft, with sentences in a language. */
export function readinessQuery(slug: string, lang: WordLanguage) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'readiness', lang],
    queryFn: async (): Promise<Readiness> =>
      answer(api.GET('/api/meetings/{slug}/readiness', { params: { path: { slug }, query: { lang } } })),
  });
}
