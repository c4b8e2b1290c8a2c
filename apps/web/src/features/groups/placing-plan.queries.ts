import type { PlacingPlan, PlacingPlanRequest } from '#contract/group-placings';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** Where each mechanism would sit in a breakout, and why; made anew whenever the draft has changed. */
export function placingPlanQuery(slug: string, session: string, keep: PlacingPlanRequest['keep'], version: number) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'placing-plan', session, keep, version],
    queryFn: async (): Promise<PlacingPlan> =>
      answer(
        api.POST('/api/meetings/{slug}/programme/sessions/{session}/placing-plan', {
          params: { path: { slug, session } },
          body: { keep },
        }),
      ),
    // While another one is made, the one before stays in sight.
    placeholderData: keepPreviousData,
  });
}
