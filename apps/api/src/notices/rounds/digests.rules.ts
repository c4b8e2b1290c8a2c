import type { Notice } from '../release-notices.rules.js';

/** What one recipient is told of all of their roles. */
export interface Digest<I> {
  recipient: string;
  /** Those that are told in words; none where nothing has changed for a recipient who is told all the same. */
  notices: Notice<I>[];
  /** Those that change an entry in the recipient's calendar: one for each session. */
  calendar: Notice<I>[];
}

/**
 * One digest for each recipient.
 *
 * @param notices in the order in which they are told
 * @param everyone recipients who are told also where none of these is for them
 */
export function digestsOf<I>(
  notices: readonly Notice<I>[],
  recipientOf: (invitation: I) => string,
  everyone: readonly string[] = [],
): Digest<I>[] {
  const digests = new Map<string, Digest<I>>();
  const digestTo = (recipient: string): Digest<I> => {
    const known = digests.get(recipient);
    if (known) return known;
    const digest: Digest<I> = { recipient, notices: [], calendar: [] };
    digests.set(recipient, digest);
    return digest;
  };
  for (const notice of notices) {
    if (notice.kind === 'silent') continue;
    const digest = digestTo(recipientOf(notice.invitation));
    digest.notices.push(notice);
    if (notice.method !== null) digest.calendar.push(notice);
  }
  for (const recipient of everyone) digestTo(recipient);
  return [...digests.values()];
}

/** What is told whatever becomes of a round: that somebody is no longer expected. */
export function isAlwaysTold({ kind }: Pick<Notice<unknown>, 'kind'>): boolean {
  return kind === 'ended';
}
