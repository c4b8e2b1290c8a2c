import type { Readiness } from '#contract/readiness';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

const sentenceLanguages = ['en', 'fr', 'es'] as const;

/** What is missing, and who can supply it; sentences in a language of the documents, if it is one, or in that of the meeting. */
export function readinessQuery(slug: string, language: string) {
  const lang = sentenceLanguages.find((one) => one === language);
  return queryOptions({
    queryKey: [...meetingKey(slug), 'readiness', lang],
    queryFn: async (): Promise<Readiness> => {
      const params = { path: { slug }, query: lang === undefined ? {} : { lang } };
      return answer(api.GET('/api/meetings/{slug}/readiness', { params }));
    },
  });
}
