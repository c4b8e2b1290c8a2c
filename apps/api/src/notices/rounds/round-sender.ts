import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { Invitation } from '../invitation.entity.js';
import { InvitationWithdrawals } from '../invitation-withdrawals.js';
import { type MeetingParts, replaceInvitation } from '../meeting-parts.js';
import { NewsSender } from '../news/news-sender.js';
import { composeNotice, type NoticeContent } from '../notice-mails.js';
import { NoticeOutbox } from '../notice-outbox.js';
import type { CalendarPart } from '../notice-writer.js';
import type { Notice } from '../release-notices.rules.js';
import { partNow, type Standing } from '../standing.js';
import { DigestWriter } from './digest-writer.js';
import { NoticeRound } from './notice-round.entity.js';
import { type PlannedDigest, plannedDigests, plannedMoves, type Telling } from './planned-digests.js';

/** A mail to one recipient, before it is composed. */
interface Letter {
  digest: PlannedDigest;
  content: NoticeContent;
  cause: string;
  part: CalendarPart | null;
}

/** Ends rounds of notices, in the caller's transaction. */
@Injectable()
export class RoundSender {
  constructor(
    private readonly digests: DigestWriter,
    private readonly withdrawals: InvitationWithdrawals,
    private readonly outbox: NoticeOutbox,
    private readonly news: NewsSender,
    private readonly live: MeetingLive,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells everybody what is new for them, from what they were told last to the newest release. Of a round that is dropped they are
   * told only that they are no longer expected.
   *
   * @param round one that waits, of the meeting of the parts, which the caller holds locked
   * @returns how many mails have been written
   */
  async end(
    manager: EntityManager,
    parts: MeetingParts,
    round: NoticeRound,
    state: 'sent' | 'dropped',
  ): Promise<number> {
    const mails = await this.tell(manager, parts, round, {
      audience: round.audience,
      isDropped: state === 'dropped',
    });
    const version = round.version + 1;
    await manager.update(NoticeRound, { id: round.id }, { state, version, endedAt: this.clock.now() });
    if (state === 'sent') await this.news.queue(manager, round.id);
    await this.live.tell(manager, parts.meetingId, { kind: 'notices.changed', state });
    return mails;
  }

  private async tell(
    manager: EntityManager,
    parts: MeetingParts,
    round: NoticeRound,
    telling: Telling,
  ): Promise<number> {
    const moves = plannedMoves(parts, telling);
    for (const { from, to } of moves) {
      await this.withdrawals.follow(manager, parts, from, round.toVersion);
      replaceInvitation(parts, from, to);
    }
    const { notices, digests } = plannedDigests(parts, telling);
    const letters = digests.flatMap((digest) => this.lettersOf(parts, digest, { round, ...telling }));
    for (const letter of letters) await this.put(manager, parts, letter, round.toVersion);
    for (const notice of notices) {
      await manager.update(Invitation, { id: notice.invitation.row.id }, this.after(parts, notice));
    }
    if (!telling.isDropped) await noteTold(manager, parts, digests);
    return moves.length + letters.length;
  }

  private lettersOf(
    parts: MeetingParts,
    digest: PlannedDigest,
    { round, isDropped }: Pick<Telling, 'isDropped'> & { round: NoticeRound },
  ): Letter[] {
    const content = this.digests.contentOf(parts, digest, { isDropped });
    const about = { digest, content, cause: `release-notice ${round.id}` };
    const [only, ...others] = digest.calendar;
    if (only && others.length === 0) return [{ ...about, part: calendarPartOf(only) }];
    return [
      { ...about, part: null },
      ...digest.calendar.map((notice): Letter => ({
        digest,
        content: this.digests.calendarContentOf(parts, digest, notice),
        cause: `calendar-update ${notice.invitation.row.id}`,
        part: calendarPartOf(notice),
      })),
    ];
  }

  private async put(
    manager: EntityManager,
    parts: MeetingParts,
    { digest, content, cause, part }: Letter,
    version: number,
  ): Promise<void> {
    const recipient = { address: digest.recipient, name: digest.name };
    await this.outbox.put(manager, parts, { ...(await composeNotice(content)), recipient, cause, version }, part);
  }

  private after(parts: MeetingParts, { kind, method, sequence, invitation }: Notice<Standing>): Partial<Invitation> {
    const { recipientAddress, sequence: former } = invitation.row;
    if (kind === 'ended') {
      return { recipientAddress, method, endedAt: this.clock.now(), sequence: sequence ?? former };
    }
    const told = method === null ? {} : { method, sequence };
    return { recipientAddress, ...told, endedAt: null, shown: partNow(parts, invitation.row) };
  }
}

function calendarPartOf({ method, sequence, invitation: { row, state } }: Notice<Standing>): CalendarPart | null {
  if (method === null || sequence === null) return null;
  const recipient = { address: row.recipientAddress, name: row.recipientName };
  return { method, sequence, recipient, state, sessionKey: row.sessionKey, kind: row.shown.kind };
}

/** Whoever has been written to knows the programme up to the newest release. */
async function noteTold(manager: EntityManager, parts: MeetingParts, digests: readonly PlannedDigest[]): Promise<void> {
  const ids = digests.flatMap(({ invitations }) => invitations);
  if (ids.length === 0) return;
  await manager.update(Invitation, { id: In(ids) }, { toldVersion: parts.history.at(-1)?.version ?? null });
}
