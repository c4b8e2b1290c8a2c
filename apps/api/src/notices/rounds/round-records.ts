import type { AuditRecord } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import type { NoticeRound } from './notice-round.entity.js';

/** What the record says of a round that has gone. */
export function sentRecord(round: NoticeRound, mails: number, by: Author): AuditRecord {
  return { ...about(round, by), action: 'notices.sent', after: { ...contentOf(round), mails } };
}

/** Of one that was not told, but for what cannot wait. */
export function droppedRecord(round: NoticeRound, mails: number, reason: string, by: Author): AuditRecord {
  return { ...about(round, by), action: 'notices.dropped', after: { ...contentOf(round), mails, reason } };
}

/** Of one that goes to others now. */
export function audienceRecord(before: NoticeRound, audience: NoticeRound['audience'], by: Author): AuditRecord {
  const change = { before: { audience: before.audience }, after: { audience } };
  return { ...about(before, by), action: 'notices.audience-set', ...change };
}

function about({ id, meetingId }: NoticeRound, by: Author) {
  return { by, scope: meetingId, subject: `notice round ${id}` };
}

function contentOf({ fromVersion: from, toVersion: to, audience }: NoticeRound) {
  return { from, to, audience };
}
