import type { NoticeAudience } from '#contract/notice';
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

/** Those whose account has moved to another address, and who are told anything. */
export function plannedMoves(parts: MeetingParts, telling: Telling): Move[] {
  return movesOf(toldNotices(parts, telling));
}

/** What is told: the notices, and the mails that tell them. Moves are made before. */
export function plannedDigests(
  parts: MeetingParts,
  telling: Telling,
): { notices: Notice<Standing>[]; digests: Digest<Standing>[] } {
  const notices = toldNotices(parts, telling).sort(byStart);
  const everyone = telling.audience === 'everyone' && !telling.isDropped ? standingsOf(parts).filter(isExpected) : [];
  return { notices, digests: digestsOf(notices, recipientOf, everyone.map(recipientOf)) };
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
