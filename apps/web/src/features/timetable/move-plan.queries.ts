import type { MovePlan, SessionMove } from '#contract/session-editing';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** What a move would do, to the session and to those that it carries along; made anew whenever the draft has changed. */
export function movePlanQuery(slug: string, session: string, move: SessionMove, version: number) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'move-plan', session, move, version],
    queryFn: async (): Promise<MovePlan> =>
      answer(
        api.POST('/api/meetings/{slug}/programme/sessions/{session}/move-plan', {
          params: { path: { slug, session } },
          body: move,
        }),
      ),
    // While one types, the plan before stays in sight.
    placeholderData: (before: MovePlan | undefined) => before,
  });
}

/** Carries a plan out as it was shown; if the draft has changed since, the server refuses. */
export async function carryOut(slug: string, session: string, move: SessionMove, { version }: MovePlan) {
  return answer(
    api.POST('/api/meetings/{slug}/programme/sessions/{session}/move', {
      params: { path: { slug, session }, header: ifMatch(version) },
      body: move,
    }),
  );
}
