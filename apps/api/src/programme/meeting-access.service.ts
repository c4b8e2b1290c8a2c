import type { AccessGiven, MeetingAccess } from '#contract/meeting-access';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { AccountMails } from '../accounts/sign-in/account-mails.js';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
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
   * @throws Refusal `access.last-organizer` where the meeting's only organizer who can sign in would become an observer
   */
  async give(slug: string, { email, name, kind }: AccessGiven, by: Author): Promise<MeetingAccess[]> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await getLocked(manager, slug);
      const { account, records } = await this.ensureAccount(manager, { email, name }, by);
      const before = await put(manager, meeting.id, account.id, kind);
      if (before !== kind) {
        await refuseIfNobodyOrganizes(manager, meeting.id, before);
        await this.mails.sendAccess(manager, { id: randomUUID(), account, meeting: meeting.title, scope: meeting.id });
      }
      await this.audit.writeAll(manager, [
        ...records,
        ...changeOf(meeting.id, account.id, { before, after: kind }, by),
      ]);
    });
    return this.list(slug);
  }

  /** Makes the account with this address an organizer, without a mail: whoever does this tells them in another way. */
  async appoint(
    manager: EntityManager,
    slug: string,
    { email, name }: Pick<AccessGiven, 'email' | 'name'>,
    by: Author,
  ): Promise<void> {
    const { id } = await getLocked(manager, slug);
    const { account, records } = await this.ensureAccount(manager, { email, name }, by);
    const before = await put(manager, id, account.id, 'organizer');
    await this.audit.writeAll(manager, [...records, ...changeOf(id, account.id, { before, after: 'organizer' }, by)]);
  }

  /** Makes an account a meeting's first organizer, without a mail: whoever imports a meeting organizes it. */
  async giveToMaker(manager: EntityManager, meetingId: string, by: Author): Promise<void> {
    if (by.accountId === null) return;
    const before = await put(manager, meetingId, by.accountId, 'organizer');
    await this.audit.writeAll(manager, changeOf(meetingId, by.accountId, { before, after: 'organizer' }, by));
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
      await this.audit.writeAll(manager, changeOf(meetingId, accountId, { before: grant.kind, after: null }, by));
    });
  }

  /** Locked before anything else of it is touched: whoever changes the account does the same before the log. */
  private async ensureAccount(
    manager: EntityManager,
    { email, name }: Pick<AccessGiven, 'email' | 'name'>,
    by: Author,
  ): Promise<{ account: Account; records: AuditRecord[] }> {
    const { rows, records } = await this.accounts.ensureAll(manager, [{ email, name, administrator: false }], by);
    const [account] = rows;
    if (!account) throw new Error('an account that has just been made or locked is gone');
    return { account, records };
  }
}

/** @returns what the account was before */
async function put(
  manager: EntityManager,
  meetingId: string,
  accountId: string,
  kind: MeetingGrant['kind'],
): Promise<MeetingGrant['kind'] | null> {
  const before = (await manager.findOneBy(MeetingGrant, { meetingId, accountId }))?.kind ?? null;
  if (before !== kind) await manager.upsert(MeetingGrant, { meetingId, accountId, kind }, ['meetingId', 'accountId']);
  return before;
}

/** What the log is told; nothing where nothing has changed. */
function changeOf(
  meetingId: string,
  accountId: string,
  { before, after }: Record<'before' | 'after', MeetingGrant['kind'] | null>,
  by: Author,
): AuditRecord[] {
  if (before === after) return [];
  const action = after === null ? 'access.taken' : 'access.given';
  const about = { by, action, scope: meetingId, subject: `account ${accountId}` };
  return [{ ...about, before: { kind: before }, after: { kind: after } }];
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
  const account = { disabledAt: IsNull() };
  const isOrganized = await manager.existsBy(MeetingGrant, { meetingId, kind: 'organizer', account });
  if (!isOrganized) throw new Refusal('access.last-organizer');
}
