import type { RecommendationChange, RecommendationView } from '#contract/recommendation';
import { answer, api, ifMatch } from '../../lib/api/client';
import { useMeetingAct } from '../programme/use-meeting-act';

/** Changes a recommendation over the version that is shown; only what is given is set. */
export function useFollowing(
  slug: string,
  { number, version }: Pick<RecommendationView, 'number' | 'version'>,
  done: () => void,
) {
  const act = (body: RecommendationChange) => {
    const params = { path: { slug, number: String(number) }, header: ifMatch(version) };
    return answer(api.PATCH('/api/meetings/{slug}/recommendations/{number}', { params, body }));
  };
  return useMeetingAct(slug, act, done);
}
