import type { DigestPreview } from '#contract/notice';
import { Injectable } from '@nestjs/common';
import { cancellationOf, InvitationWithdrawals } from '../invitation-withdrawals.js';
import { type MeetingParts, replaceInvitation } from '../meeting-parts.js';
import { noticeText } from '../notice-mails.js';
import { DigestWriter } from './digest-writer.js';
import { plannedDigests, plannedMoves, type Telling } from './planned-digests.js';

/** Shows what would go. */
@Injectable()
export class DigestPreviews {
  constructor(
    private readonly digests: DigestWriter,
    private readonly withdrawals: InvitationWithdrawals,
  ) {}

  /** @param parts are changed as they would be */
  of(parts: MeetingParts, telling: Telling): DigestPreview[] {
    const farewells = plannedMoves(parts, telling).map(({ from, to }): DigestPreview => {
      const { recipientAddress: recipient, recipientName: name, sessionKey: session } = from;
      const cancellation = cancellationOf(parts, from);
      replaceInvitation(parts, from, to);
      const calendar = cancellation ? [{ session, method: cancellation.method }] : [];
      return { recipient, name, ...noticeText(this.withdrawals.farewell(parts, from)), calendar };
    });
    const digests = plannedDigests(parts, telling).digests.map((digest): DigestPreview => {
      const calendar = digest.calendar.flatMap(({ method, invitation: { row } }) =>
        method === null ? [] : [{ session: row.sessionKey, method }],
      );
      const text = noticeText(this.digests.contentOf(parts, digest, telling));
      return { recipient: digest.recipient, name: digest.name, ...text, calendar };
    });
    return [...farewells, ...digests];
  }
}
