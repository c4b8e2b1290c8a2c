/** The last calendar part that a recipient was sent about an entry. */
export interface Told {
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
}

/**
 * The SEQUENCE of the next message to one recipient about one entry: that of the public calendar, or higher where that is needed
 * for the message to count. A CANCEL has to outnumber what came before it (RFC 5546 §3.2.5), also where the entry itself stays as
 * it is; and so has the REQUEST that follows one, or that says something else than the last one (§2.1.4).
 *
 * @param last what this recipient was last told about this entry, for whichever role
 * @param published that of the entry in the public calendar
 * @param isNews whether start, end, place or title are not what the recipient was last told
 */
export function nextSequence(
  last: Told | undefined,
  published: number,
  method: 'REQUEST' | 'CANCEL',
  isNews = false,
): number {
  if (!last) return published;
  const isOutdone = method === 'CANCEL' || last.method === 'CANCEL' || isNews;
  return Math.max(published, last.sequence + (isOutdone ? 1 : 0));
}
