import type { RoleState } from '#contract/fields';

/** A role's state, since when, by whom and, of one that was declined, why. */
export interface HeldState {
  state: RoleState;
  stateAt: Date | null;
  stateBy: string | null;
  declineReason: string | null;
}

/** When a change is made, and by which account. */
export interface ChangeMark {
  at: Date;
  by: string | null;
}

/** The state after somebody has said what it is to be: the state as it was, where that is nothing new. */
export function stateAfter(current: HeldState | undefined, state: RoleState, { at, by }: ChangeMark): HeldState {
  if (current?.state !== state) return { state, stateAt: at, stateBy: by, declineReason: null };
  const { stateAt, stateBy, declineReason } = current;
  return { state, stateAt, stateBy, declineReason };
}
