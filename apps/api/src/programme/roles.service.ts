import type { RoleAnswer } from '#contract/my-part';
import type { RoleSetting } from '#contract/role-management';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { DeclineMails } from './decline-mails.js';
import { MeetingLive } from './live/meeting-live.js';
import { openSession } from './open-session.js';
import { Role } from './role.entity.js';

/** A role before and after a change; twice the same where nothing had to be done. */
export interface RoleChange {
  before: Role;
  after: Role;
}

/** What can be said of a role; since when it is so and by whom follows from it. */
type Said = Pick<Role, 'state' | 'declineReason' | 'hiddenUntilConfirmed'>;

interface Work {
  by: Author;
  /** As the log has it. */
  action: string;
  /** What is said now; what is left out stays. */
  say: (role: Role) => Partial<Said>;
  /** In the same transaction, where something has changed. */
  then?: (manager: EntityManager, role: Role) => Promise<void>;
}

/** The states of roles. Every method is one transaction. */
@Injectable()
export class RolesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly declineMails: DeclineMails,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found` */
  async get(roleId: string): Promise<Role> {
    return getRole(this.dataSource.manager, roleId);
  }

  /**
   * Confirms or declines, as whoever was asked says; the organizers are told of a decline. Whoever has answered may think again;
   * the same answer once more changes nothing.
   *
   * @param version of the role as it was read; left out where the answer holds whatever else has changed
   * @throws Refusal `not-found`, `meeting.archived`, `role.reason-missing`, `version.conflict`
   */
  async answer(roleId: string, { state, reason = '' }: RoleAnswer, by: Author, version?: number): Promise<RoleChange> {
    const declineReason = state === 'declined' ? reason.trim() : null;
    if (declineReason === '') throw new Refusal('role.reason-missing');
    return this.change(roleId, version, {
      by,
      action: 'role.answered',
      say: () => ({ state, declineReason }),
      then: async (manager, role) => {
        if (state === 'declined') await this.declineMails.put(manager, role);
      },
    });
  }

  /**
   * Notes that an invitation has gone out. A role that has been invited to or answered already stays as it is.
   *
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`
   */
  async invite(roleId: string, by: Author, version?: number): Promise<RoleChange> {
    return this.dataSource.transaction((manager) => this.inviteWithin(manager, roleId, by, version));
  }

  /** {@link invite} in the caller's transaction. */
  async inviteWithin(manager: EntityManager, roleId: string, by: Author, version?: number): Promise<RoleChange> {
    return this.changeWithin(manager, roleId, version, {
      by,
      action: 'role.invited',
      say: ({ state }) => (state === 'toBeConfirmed' ? { state: 'invited' } : {}),
    });
  }

  /**
   * Notes what an organizer knows from elsewhere, such as a confirmation by telephone. Nobody is told.
   *
   * @param version of the role as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`
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
    return this.dataSource.transaction((manager) => this.changeWithin(manager, roleId, version, work));
  }

  private async changeWithin(
    manager: EntityManager,
    roleId: string,
    version: number | undefined,
    work: Work,
  ): Promise<RoleChange> {
    const { meetingId, key } = await openSession(manager, (await getRole(manager, roleId)).sessionId);
    const before = await getRole(manager, roleId);
    const next = { ...said(before), ...work.say(before) };
    // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
    if (isSame(next, before)) return { before, after: before };
    expectVersion({ version: before.version, ...{ state: before.state } }, version ?? before.version);
    const mark = isSameState(next, before) ? {} : { stateAt: this.clock.now(), stateBy: work.by.accountId };
    await manager.update(Role, { id: roleId }, { ...next, ...mark, version: before.version + 1 });
    const after = await getRole(manager, roleId);
    await work.then?.(manager, after);
    await this.live.tellDraft(manager, meetingId, [{ kind: 'role', session: key }]);
    const record = { by: work.by, action: work.action, scope: meetingId, subject: `role ${roleId}` };
    await this.audit.write(manager, { ...record, before: said(before), after: said(after) });
    return { before, after };
  }
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
