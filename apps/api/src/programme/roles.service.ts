import type { RoleAnswer } from '#contract/my-part';
import type { RoleSetting } from '#contract/role-management';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { AnswerMails } from './answer-mails.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import { DraftWriter } from './editing/draft-writer.js';
import { Item } from './item.entity.js';
import { openSession } from './open-session.js';
import { Role } from './role.entity.js';
import { Session } from './session.entity.js';

/** A role before and after a change; twice the same where nothing had to be done. */
export interface RoleChange {
  before: Role;
  after: Role;
}

/** A change with what the log is told of it, if there is anything to tell. */
interface RecordedChange {
  change: RoleChange;
  records: AuditRecord[];
}

/** What can be said of a role; since when it is so and by whom follows from it. */
type Said = Pick<Role, 'state' | 'declineReason' | 'hiddenUntilConfirmed'>;

interface Work {
  by: Author;
  /** As the log has it. */
  action: string;
  /** What is said now; what is left out stays. */
  say: (role: Role) => Partial<Said>;
  /** Throws where the role as it stands is not to be changed so. */
  admit?: (role: Role) => void;
  /** In the same transaction, where something has changed. */
  then?: (manager: EntityManager, change: RoleChange) => Promise<void>;
}

/** The states of roles. Every method is one transaction, or part of the caller's. */
@Injectable()
export class RolesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly answerMails: AnswerMails,
    private readonly writer: DraftWriter,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirms or declines, as whoever was asked says. Whoever has answered may think again, and the same answer once more changes
   * nothing; but what others have declined for them is not theirs to take back. The organizers are told of a decline, and of its
   * end.
   *
   * @param version of the role as it was read; left out where the answer holds whatever else has changed
   * @throws Refusal `not-found`, `meeting.archived`, `role.reason-missing`, `version.conflict`, `role.vacant`, `role.settled`
   */
  async answer(roleId: string, { state, reason = '' }: RoleAnswer, by: Author, version?: number): Promise<RoleChange> {
    const declineReason = state === 'declined' ? reason.trim() : null;
    if (declineReason === '') throw new Refusal('role.reason-missing');
    return this.change(roleId, version, {
      by,
      action: 'role.answered',
      say: () => ({ state, declineReason }),
      admit: (role) => {
        if (role.state === 'declined' && role.stateBy !== by.accountId) throw new Refusal('role.settled');
      },
      then: async (manager, { before, after }) => {
        if (state === 'declined') await this.answerMails.putDecline(manager, after);
        else if (before.state === 'declined') await this.answerMails.putReturn(manager, after);
      },
    });
  }

  /**
   * Notes in the caller's transaction that an invitation has gone out. A role that has been invited to or answered already stays
   * as it is.
   *
   * @returns the records of it, which the caller writes as its last statement
   * @throws Refusal `not-found`, `meeting.archived`, `role.vacant`
   */
  async inviteWithin(manager: EntityManager, roleId: string, by: Author): Promise<AuditRecord[]> {
    const { records } = await this.changeWithin(manager, roleId, undefined, invitationBy(by));
    return records;
  }

  /**
   * Notes what an organizer knows from elsewhere, such as a confirmation by telephone. Nobody is told.
   *
   * @param version of the role as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`; `role.vacant` where nobody is named who could have answered
   */
  async set(roleId: string, setting: RoleSetting, by: Author, version: number): Promise<RoleChange> {
    const { state, reason, hiddenUntilConfirmed } = setting;
    return this.change(roleId, version, {
      by,
      action: 'role.set',
      say: (role) => ({
        state,
        declineReason: state === 'declined' ? (reason ?? role.declineReason) : null,
        hiddenUntilConfirmed: hiddenUntilConfirmed ?? role.hiddenUntilConfirmed,
      }),
    });
  }

  private async change(roleId: string, version: number | undefined, work: Work): Promise<RoleChange> {
    return this.dataSource.transaction(async (manager) => {
      const { change, records } = await this.changeWithin(manager, roleId, version, work);
      await this.audit.writeAll(manager, records);
      return change;
    });
  }

  private async changeWithin(
    manager: EntityManager,
    roleId: string,
    version: number | undefined,
    work: Work,
  ): Promise<RecordedChange> {
    const { meetingId, key } = await openSession(manager, (await getRole(manager, roleId)).sessionId);
    const before = await getRole(manager, roleId);
    const next = { ...said(before), ...work.say(before) };
    // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
    if (isSame(next, before)) return { change: { before, after: before }, records: [] };
    const { state } = before;
    expectVersion({ version: before.version, state }, version ?? before.version);
    if (before.personId === null && next.state !== 'toBeConfirmed') throw new Refusal('role.vacant');
    work.admit?.(before);
    const mark = isSameState(next, before) ? {} : { stateAt: this.clock.now(), stateBy: work.by.accountId };
    await manager.update(Role, { id: roleId }, { ...next, ...mark, version: before.version + 1 });
    const after = await getRole(manager, roleId);
    await work.then?.(manager, { before, after });
    await this.keepStep(manager, { meetingId, sessionKey: key, work }, { before, after });
    const record = { by: work.by, action: work.action, scope: meetingId, subject: `role ${roleId}` };
    return { change: { before, after }, records: [{ ...record, before: said(before), after: said(after) }] };
  }

  /** So that whoever edits the role, or takes away what it is in, at the same time sees that it has changed. */
  private async keepStep(
    manager: EntityManager,
    { meetingId, sessionKey, work }: { meetingId: string; sessionKey: string; work: Work },
    { before, after }: RoleChange,
  ): Promise<void> {
    const deed = { by: work.by, action: work.action, subject: `role ${after.id}` };
    const change = { kind: 'role' as const, id: after.id, version: after.version };
    const objects = [{ kind: 'role' as const, session: sessionKey }];
    await manager.increment(Session, { id: after.sessionId }, 'version', 1);
    if (after.itemId !== null) await manager.increment(Item, { id: after.itemId }, 'version', 1);
    if (after.groupId !== null) await manager.increment(BreakoutGroup, { id: after.groupId }, 'version', 1);
    await this.writer.keep(
      manager,
      meetingId,
      deed,
      [{ ...change, before: held(before), after: held(after) }],
      objects,
    );
  }
}

/** What of a role a step keeps, so that it can be taken back. */
function held({ state, stateAt, stateBy, declineReason, hiddenUntilConfirmed }: Role): Record<string, unknown> {
  return { state, stateAt, stateBy, declineReason, hiddenUntilConfirmed };
}

function invitationBy(by: Author): Work {
  return {
    by,
    action: 'role.invited',
    say: ({ state }) => (state === 'toBeConfirmed' ? { state: 'invited' } : {}),
  };
}

function said({ state, declineReason, hiddenUntilConfirmed }: Role): Said {
  return { state, declineReason, hiddenUntilConfirmed };
}

function isSame(a: Said, b: Said): boolean {
  return isSameState(a, b) && a.hiddenUntilConfirmed === b.hiddenUntilConfirmed;
}

function isSameState(a: Said, b: Said): boolean {
  return a.state === b.state && a.declineReason === b.declineReason;
}

async function getRole(manager: EntityManager, id: string): Promise<Role> {
  const role = await manager.findOneBy(Role, { id });
  if (!role) throw new Refusal('not-found');
  return role;
}
