/** When something takes place, in milliseconds since 1970. */
export interface Span {
  startsAt: number;
  endsAt: number;
}

/** Where the present moment stands in a programme. */
export type Present<S> =
  /** How much of the session is over, from 0 to 1. */
  | { kind: 'during'; session: S; over: number }
  /** Between two sessions; the next one begins later on the same day or another. */
  | { kind: 'before'; session: S };

const day = 86_400_000;

/**
 * The session at a moment, or the next one; null before the day of the first and after the last. Of sessions at one time it is the
 * first.
 *
 * @param sessions in the order of the programme
 */
export function presentIn<S extends Span>(sessions: readonly S[], now: number): Present<S> | null {
  const first = sessions[0];
  if (!first || now < first.startsAt - day / 2) return null;
  const current = sessions.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  if (current) return { kind: 'during', session: current, over: (now - current.startsAt) / lengthOf(current) };
  const next = sessions.find(({ startsAt }) => startsAt > now);
  return next ? { kind: 'before', session: next } : null;
}

function lengthOf({ startsAt, endsAt }: Span): number {
  return endsAt - startsAt;
}
