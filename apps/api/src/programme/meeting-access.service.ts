import type { AccessGiven, MeetingAccess } from '#contract/meeting-access';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { AccountMails } from '../accounts/sign-in/account-mails.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingLive } from './live/meeting-live.js';
import { MeetingGrant } from './meeting-grant.entity.js';
import { Meeting } from './meeting.entity.js';

/** Who organizes a meeting, and who may look at its drafts. */
@Injectable()
export class MeetingAccessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly accounts: AccountsService,
    private readonly mails: AccountMails,
    private readonly audit: Audit,
  ) {}

  /** By name. */
  async list(slug: string): Promise<MeetingAccess[]> {
    const grants = await this.dataSource.getRepository(MeetingGrant).find({
      where: { meeting: { slug } },
      relations: { account: true },
      order: { account: { name: 'ASC', id: 'ASC' } },
    });
    return grants.map(({ accountId, kind, account }) => ({
      account: accountId,
      email: account?.email ?? '',
      name: account?.name ?? '',
      kind,
    }));
  }

  /**
   * Gives access to the account with this address, which is made where there is none, and tells its owner.
   *
   * @throws Refusal `access.last-organizer` where the meeting's only organizer would become an observer
   */
  async give(slug: string, { email, name, kind }: AccessGiven, by: Author): Promise<MeetingAccess[]> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await getLocked(manager, slug);
      const { row: account } = await this.accounts.ensure(manager, { email, name, administrator: false }, by);
      const before = await this.put(manager, meeting.id, account.id, kind, by);
      if (before === kind) return;
      await refuseIfNobodyOrganizes(manager, meeting.id, before);
      await this.mails.sendAccess(manager, { id: randomUUID(), account, meeting: meeting.title, scope: meeting.id });
    });
    return this.list(slug);
  }

  /** Makes the account with this address an organizer, without a mail: whoever does this tells them in another way. */
  async appoint(slug: string, { email, name }: Pick<AccessGiven, 'email' | 'name'>, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await getLocked(manager, slug);
      const { row: account } = await this.accounts.ensure(manager, { email, name, administrator: false }, by);
      await this.put(manager, id, account.id, 'organizer', by);
    });
  }

  /** Makes an account a meeting's first organizer, without a mail: whoever imports a meeting organizes it. */
  async giveToMaker(manager: EntityManager, meetingId: string, by: Author): Promise<void> {
    if (by.accountId !== null) await this.put(manager, meetingId, by.accountId, 'organizer', by);
  }

  /** @throws Refusal `not-found`, `access.last-organizer` */
  async take(slug: string, accountId: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id: meetingId } = await getLocked(manager, slug);
      const grant = await manager.findOneBy(MeetingGrant, { meetingId, accountId });
      if (!grant) throw new Refusal('not-found');
      await manager.delete(MeetingGrant, { meetingId, accountId });
      await refuseIfNobodyOrganizes(manager, meetingId, grant.kind);
      await this.live.reconsider(manager, meetingId);
      await this.record(manager, meetingId, accountId, { before: grant.kind, after: null }, by);
    });
  }

  private async put(
    manager: EntityManager,
    meetingId: string,
    accountId: string,
    kind: MeetingGrant['kind'],
    by: Author,
  ): Promise<MeetingGrant['kind'] | null> {
    const before = (await manager.findOneBy(MeetingGrant, { meetingId, accountId }))?.kind ?? null;
    if (before === kind) return before;
    await manager.upsert(MeetingGrant, { meetingId, accountId, kind }, ['meetingId', 'accountId']);
    await this.live.reconsider(manager, meetingId);
    await this.record(manager, meetingId, accountId, { before, after: kind }, by);
    return before;
  }

  private async record(
    manager: EntityManager,
    meetingId: string,
    accountId: string,
    { before, after }: Record<'before' | 'after', MeetingGrant['kind'] | null>,
    by: Author,
  ): Promise<void> {
    await this.audit.write(manager, {
      by,
      action: after === null ? 'access.taken' : 'access.given',
      scope: meetingId,
      subject: `account ${accountId}`,
      before: { kind: before },
      after: { kind: after },
    });
  }
}

/** Locked, so that two who take each other's access take turns. */
async function getLocked(manager: EntityManager, slug: string): Promise<Meeting> {
  const meeting = await manager.findOne(Meeting, { where: { slug }, lock: { mode: 'pessimistic_write' } });
  if (!meeting) throw new Refusal('not-found');
  return meeting;
}

async function refuseIfNobodyOrganizes(
  manager: EntityManager,
  meetingId: string,
  before: MeetingGrant['kind'] | null,
): Promise<void> {
  if (before !== 'organizer') return;
  const isOrganized = await manager.existsBy(MeetingGrant, { meetingId, kind: 'organizer' });
  if (!isOrganized) throw new Refusal('access.last-organizer');
}
