/** The last calendar part that somebody was sent about a role. */
export interface Told {
  method: 'REQUEST' | 'CANCEL' | null;
  sequence: number | null;
}

/**
 * The SEQUENCE of the next message to one recipient about one entry: that of the public calendar, or higher where that is needed
 * for the message to count. A CANCEL has to outnumber what came before it (RFC 5546 §3.2.5), also where the entry itself stays as
 * it is; and so has the REQUEST that follows one.
 *
 * @param told what this recipient has been told about this entry, for whichever role
 * @param published that of the entry in the public calendar
 */
export function nextSequence(told: readonly Told[], published: number, method: 'REQUEST' | 'CANCEL'): number {
  const last = told.reduce<{ sequence: number; method: string | null }>(
    (highest, { sequence, method: by }) =>
      sequence !== null && sequence >= highest.sequence ? { sequence, method: by } : highest,
    { sequence: -1, method: null },
  );
  const isOutdone = method === 'CANCEL' || last.method === 'CANCEL';
  return Math.max(published, last.sequence + (isOutdone && last.sequence >= 0 ? 1 : 0));
}
