import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { canonicalJson } from '#contract/canonical-json';
import { Clock } from '../../platform/clock.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { type MadeRelease, ReleaseFollowers } from '../../publishing/release-followers.js';
import { ReleaseOccasions } from '../../publishing/release-occasions.js';
import { Invitation } from '../invitation.entity.js';
import { readInvitees } from '../invitees.js';
import { MeetingPartsReader } from '../meeting-parts.js';
import { NewsSubscriber } from '../news/news-subscriber.entity.js';
import type { Notice } from '../release-notices.rules.js';
import { standingIn } from '../role-standing.js';
import { noticesOf, type Standing } from '../standing.js';
import { NoticeRound } from './notice-round.entity.js';
import { readNoticeSettings } from './notice-settings.service.js';
import { isDue, withRelease } from './quiet-time.rules.js';
import { RoundSender } from './round-sender.js';
import { RoundTimer } from './round-timer.js';
import { findWaitingRound } from './waiting-round.js';

/**
 * Has a release told, in its transaction: notes what it has made of every invited role, and opens a round of notices or joins the
 * one that waits. Nothing is put into words before the round goes. A change of the draft alone tells nobody anything: also a role
 * that is taken out of it is taken back from its holder only with the next release, so that an import can be put right again.
 */
@Injectable()
export class RoundOpener implements OnModuleInit {
  constructor(
    private readonly followers: ReleaseFollowers,
    private readonly occasions: ReleaseOccasions,
    private readonly reader: MeetingPartsReader,
    private readonly sender: RoundSender,
    private readonly timer: RoundTimer,
    private readonly live: MeetingLive,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add((manager, release) => this.open(manager, release));
    this.occasions.add((manager, slug) => this.hasMoreToTell(manager, slug));
  }

  /** Whether a release would have somebody told what is not told, or waits to be told, already. */
  private async hasMoreToTell(manager: EntityManager, slug: string): Promise<boolean> {
    const ahead = await this.reader.read(manager, slug, { ahead: true });
    const wanted = noticesOf(ahead).map(nameOf);
    if (wanted.length === 0 || !(await findWaitingRound(manager, ahead.meetingId))) return wanted.length > 0;
    const waiting = new Set(noticesOf(await this.reader.read(manager, slug)).map(nameOf));
    return wanted.some((name) => !waiting.has(name));
  }

  private async open(manager: EntityManager, { meetingId, slug, version }: MadeRelease): Promise<void> {
    const invitations = await manager.findBy(Invitation, { meetingId });
    await noteStandings(manager, meetingId, invitations);
    if (invitations.length === 0 && !(await hasSubscribers(manager, meetingId))) return;
    const now = this.clock.now();
    const settings = await readNoticeSettings(manager, meetingId);
    const waiting = await findWaitingRound(manager, meetingId);
    const round = Object.assign(waiting ?? newRound(meetingId, now), withRelease(waiting, version, { now, settings }), {
      version: (waiting?.version ?? 0) + 1,
    });
    await manager.upsert(NoticeRound, round, ['id']);
    if (isDue(round, now)) {
      await this.sender.end(manager, await this.reader.read(manager, slug), round, 'sent');
      return;
    }
    await this.timer.set(manager, round);
    await this.live.tell(manager, meetingId, { kind: 'notices.changed', state: 'waiting' });
  }
}

function nameOf({ invitation, kind, method }: Notice<Standing>): string {
  return `${invitation.row.id} ${kind} ${method}`;
}

function newRound(meetingId: string, openedAt: Date): NoticeRound {
  const begin = { state: 'waiting', audience: 'affected', endedAt: null } as const;
  return Object.assign(new NoticeRound(), { id: randomUUID(), meetingId, openedAt, ...begin });
}

async function noteStandings(
  manager: EntityManager,
  meetingId: string,
  invitations: readonly Invitation[],
): Promise<void> {
  if (invitations.length === 0) return;
  const invitees = await readInvitees(manager, meetingId, invitations);
  for (const invitation of invitations) {
    const standing = standingIn(invitees, invitation);
    if (canonicalJson(standing) === canonicalJson(invitation.standing)) continue;
    await manager.update(Invitation, { id: invitation.id }, { standing });
  }
}

function hasSubscribers(manager: EntityManager, meetingId: string): Promise<boolean> {
  return manager.existsBy(NewsSubscriber, { meetingId, confirmedAt: Not(IsNull()) });
}
