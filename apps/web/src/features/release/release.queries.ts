import type { DifferenceView } from '#contract/difference-view';
import type { NewsSubscribers } from '#contract/news';
import type { DigestPreview } from '#contract/notice';
import type { NextRelease } from '#contract/release';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import type { WordLanguage } from '../../lib/words/words';
import { meetingKey } from '../programme/programme.queries';

/** What the next release would be, if nothing else is asked for. */
export function nextReleaseQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'next-release'],
    queryFn: async (): Promise<NextRelease> =>
      answer(api.GET('/api/meetings/{slug}/draft/next-release', { params: { path: { slug } } })),
  });
}

/** What a release would change, in sentences. There must be a release to compare with. */
export function draftDifferenceQuery(slug: string, lang: WordLanguage) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'draft-difference', lang],
    queryFn: async (): Promise<DifferenceView> =>
      answer(api.GET('/api/meetings/{slug}/draft/difference', { params: { path: { slug }, query: { lang } } })),
  });
}

/** What changed between any two releases, which never changes itself. */
export function differenceQuery(slug: string, { from, to }: { from: number; to: number }, lang: WordLanguage) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'difference', from, to, lang],
    queryFn: async (): Promise<DifferenceView> => {
      const params = { path: { slug, version: to }, query: { from: String(from), lang } };
      return answer(api.GET('/api/meetings/{slug}/releases/{version}/difference', { params }));
    },
    staleTime: Infinity,
  });
}

/** The mails that a release would send now. */
export function noticesQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'notices', 'preview'],
    queryFn: async (): Promise<DigestPreview[]> =>
      answer(api.GET('/api/meetings/{slug}/notices/preview', { params: { path: { slug } } })),
    staleTime: 0,
  });
}

/** How many addresses follow the meeting by mail. */
export function newsSubscribersQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'news-subscribers'],
    queryFn: async (): Promise<NewsSubscribers> =>
      answer(api.GET('/api/meetings/{slug}/news/subscribers', { params: { path: { slug } } })),
    staleTime: 0,
  });
}
