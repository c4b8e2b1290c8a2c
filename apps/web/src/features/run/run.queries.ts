import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { RunningOrder } from '#contract/session-work';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { planOf, type RunPlan } from './run-plan.rules';

/** The plan of a session, from what its moderators may read. It is not read again by itself: nothing jumps during a session. */
export function runPlanQuery(slug: string, session: string) {
  return queryOptions({
    queryKey: ['run', slug, session],
    queryFn: async (): Promise<RunPlan> => {
      const [order, snapshot] = await Promise.all([
        answer<RunningOrder>(
          api.GET('/api/meetings/{slug}/sessions/{session}/running-order', { params: { path: { slug, session } } }),
        ),
        answer<MeetingSnapshot>(api.GET('/api/meetings/{slug}/draft', { params: { path: { slug } } })),
      ]);
      const plan = planOf(snapshot, order, session);
      if (!plan) throw new ApiProblem('not-found', 404);
      return plan;
    },
    staleTime: Infinity,
  });
}
