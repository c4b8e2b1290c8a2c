import type { MeetingState, Permission } from '#contract/permission';
import type { Grant, Place } from './grant.js';
import { policy, type Reach } from './policy.js';

/**
 * Whether grants suffice for something at a place.
 *
 * @param state of the meeting that the place names; null where it names none, or one that does not exist
 */
export function isPermitted(
  permission: Permission,
  grants: readonly Grant[],
  place: Place,
  state: MeetingState | null,
): boolean {
  const { to, while: states } = policy[permission];
  if (states !== undefined && (state === null || !states.includes(state))) return false;
  return grants.some((grant) => {
    const reach = to[grant.as];
    return reach !== undefined && reaches(grant, place, reach);
  });
}

/** `archived`: they could do it if the meeting were not archived, and may know that it is. */
export type Verdict = 'permitted' | 'archived' | 'denied';

/** The same, told apart from what an archived meeting alone stands in the way of. */
export function verdictOn(
  permission: Permission,
  grants: readonly Grant[],
  place: Place,
  state: MeetingState | null,
): Verdict {
  if (isPermitted(permission, grants, place, state)) return 'permitted';
  return state === 'archived' && isPermitted(permission, grants, place, 'released') ? 'archived' : 'denied';
}

/** A place that leaves something open is not reached by a grant that needs it: nothing matches what is not there. */
function reaches(grant: Grant, place: Place, reach: Reach): boolean {
  if (reach === 'anywhere') return true;
  if (!('meeting' in grant) || grant.meeting !== place.meeting) return false;
  if (reach === 'meeting') return true;
  if (!('session' in grant) || grant.session !== place.session) return false;
  if (reach === 'session') return true;
  return 'group' in grant && grant.group === place.group;
}
