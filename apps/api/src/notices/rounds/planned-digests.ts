import type { NoticeAudience } from '#contract/notice';
import { grouped } from '../../programme/grouped.js';
import type { MeetingParts } from '../meeting-parts.js';
import type { Notice } from '../release-notices.rules.js';
import { type Move, movesOf, noticesOf, recipientOf, type Standing, standingsOf } from '../standing.js';
import { type Digest, digestsOf, isAlwaysTold } from './digests.rules.js';

/** How much of what is new is told, and to whom. */
export interface Telling {
  audience: NoticeAudience;
  /** Nothing is told but what cannot wait. */
  isDropped: boolean;
}

/** What one recipient is told, and what is known of them. */
export interface PlannedDigest extends Digest<Standing> {
  /** As the last mail named them. */
  name: string;
  /** The release up to which they know the programme at large; null where they know none. */
  toldVersion: number | null;
  /** Their invitations, those included of which this says nothing. */
  invitations: string[];
}

/** Those whose account has moved to another address, and who are told anything. */
export function plannedMoves(parts: MeetingParts, telling: Telling): Move[] {
  return movesOf(toldNotices(parts, telling));
}

/** What is told: the notices, and the mails that tell them. Moves are made before. */
export function plannedDigests(
  parts: MeetingParts,
  telling: Telling,
): { notices: Notice<Standing>[]; digests: PlannedDigest[] } {
  const notices = toldNotices(parts, telling).sort(byStart);
  const standings = standingsOf(parts);
  const isForAll = telling.audience === 'everyone' && !telling.isDropped;
  const everyone = isForAll ? standings.filter(isExpected).map(recipientOf) : [];
  const theirs = grouped(standings, recipientOf);
  const digests = digestsOf(notices, recipientOf, everyone).map((digest) => planned(digest, theirs(digest.recipient)));
  return { notices, digests };
}

function planned(digest: Digest<Standing>, standings: readonly Standing[]): PlannedDigest {
  const told = standings.flatMap(({ hasEnded, row }) => (hasEnded ? [] : (row.toldVersion ?? [])));
  return {
    ...digest,
    name: (digest.notices[0]?.invitation ?? standings[0])?.row.recipientName ?? '',
    toldVersion: told.length === 0 ? null : Math.min(...told),
    invitations: standings.map(({ row }) => row.id),
  };
}

function toldNotices(parts: MeetingParts, { isDropped }: Telling): Notice<Standing>[] {
  const notices = noticesOf(parts);
  return isDropped ? notices.filter(isAlwaysTold) : notices;
}

function byStart(a: Notice<Standing>, b: Notice<Standing>): number {
  const [one, other] = [a.invitation.row.shown.start, b.invitation.row.shown.start];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isExpected({ state, hasEnded }: Standing): boolean {
  return state !== null && state !== 'declined' && !hasEnded;
}
