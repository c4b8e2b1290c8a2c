import type { MeetingChange } from '#contract/programme-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { useEditing } from './use-editing';

/** Changes what is said of the meeting itself, shown at once. */
export function useMeetingChange(slug: string) {
  const { edit } = useEditing(slug);
  return (change: MeetingChange, seen: number) =>
    edit({
      send: () => {
        const params = { path: { slug }, header: ifMatch(seen) };
        return answer(api.PATCH('/api/meetings/{slug}/programme', { params, body: change }));
      },
      ahead: (programme) => ({ ...programme, meeting: { ...programme.meeting, ...change } }),
    });
}
