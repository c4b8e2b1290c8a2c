import { renderCalendar } from '#ics/calendar';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { type Config, CONFIG } from '../platform/config.js';
import { Refusal } from '../platform/refusal.js';
import { hashOf, newSecretToken } from '../platform/secret-token.js';
import { type PublishedRelease, ReleaseReader } from '../publishing/release-reader.js';
import type { CalendarEntries } from './calendar-entries.rules.js';
import { KeptEntries } from './kept-entries.js';
import { type ChosenSessions, personalCalendar } from './personal-calendar.js';
import { PersonalCalendar } from './personal-calendar.entity.js';

interface SessionAddress {
  meeting: string;
  session: string;
}

export interface PersonalCalendarFile {
  /** Hash of all that the calendar is made from; known before it is made. */
  sha256: string;
  /** Makes its RFC 5545 text. */
  render: () => string;
}

/** “My programme”: the sessions in which an account has a part or that it has starred, under an address of its own. */
@Injectable()
export class PersonalCalendarService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly releases: ReleaseReader,
    private readonly entries: KeptEntries,
    private readonly grants: GrantSources,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /**
   * Gives the account's calendar a new address; a former one stops working. Nobody can tell the address again.
   *
   * @returns the whole address
   */
  async makeAddress(accountId: string, by: Author): Promise<string> {
    const { token, hash: tokenHash } = newSecretToken();
    await this.dataSource.transaction(async (manager) => {
      await manager.upsert(PersonalCalendar, { accountId, tokenHash, createdAt: this.clock.now() }, ['accountId']);
      await this.audit.write(manager, {
        by,
        action: 'calendar.address-made',
        scope: null,
        subject: subject(accountId),
      });
    });
    return `${this.config.baseUrl}/calendar/${token}.ics`;
  }

  /**
   * Which address the calendar has, without telling it: a mark that is another for each address.
   *
   * @returns null where it has none
   */
  async findMark(accountId: string): Promise<string | null> {
    const calendar = await this.dataSource.getRepository(PersonalCalendar).findOneBy({ accountId });
    return calendar?.tokenHash.slice(0, 16) ?? null;
  }

  /** From here on the calendar has no address; where it had none, nothing happens. */
  async endAddress(accountId: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(PersonalCalendar, { accountId });
      if (affected === 0) return;
      await this.audit.write(manager, {
        by,
        action: 'calendar.address-ended',
        scope: null,
        subject: subject(accountId),
      });
    });
  }

  /**
   * The calendar at an address. Made from the newest releases; of the draft it holds nothing but the choice of sessions.
   *
   * @throws Refusal `not-found` where the token is not (or no longer) one, or its account is disabled
   */
  async get(token: string): Promise<PersonalCalendarFile> {
    const sessions = await this.sessionsBehind(token);
    const newest = await this.releases.listNewestOf([...new Set(sessions.map(({ meeting }) => meeting))]);
    const entries = await this.entries.list(newest);
    const { baseUrl } = this.config;
    return {
      sha256: hashOfSources(sessions, newest, baseUrl),
      render: () => renderCalendar(personalCalendar(chosenAmong(entries, sessions), baseUrl)),
    };
  }

  /** The sessions of an account's roles, as they give it rights at this moment, and those that it has starred. */
  private async sessionsBehind(token: string): Promise<SessionAddress[]> {
    const rows = await this.dataSource.query<({ account: string } & (SessionAddress | { meeting: null }))[]>(
      `SELECT account.id AS account, starred_session.meeting, starred_session.session
       FROM personal_calendar
       JOIN account ON account.id = personal_calendar.account_id AND account.disabled_at IS NULL
       LEFT JOIN starred_session ON starred_session.account_id = account.id
       WHERE personal_calendar.token_hash = $1`,
      [hashOf(token)],
    );
    const [first] = rows;
    if (!first) throw new Refusal('not-found');
    const starred = rows.filter((row) => row.meeting !== null);
    const grants = await this.grants.grantsOf({ id: first.account, administrator: false });
    return [...starred, ...grants.filter((grant) => 'session' in grant)];
  }
}

/** The sessions of each meeting; a meeting that has released none of them is left out. */
function chosenAmong(meetings: readonly CalendarEntries[], sessions: readonly SessionAddress[]): ChosenSessions[] {
  return meetings
    .map((entries) => {
      const ofMeeting = sessions.filter(({ meeting }) => meeting === entries.newest.meeting.slug);
      const released = ofMeeting.map(({ session }) => session).filter((session) => entries.sessions.has(session));
      return { entries, sessionIds: new Set(released) };
    })
    .filter(({ sessionIds }) => sessionIds.size > 0);
}

/** A release brings its whole history with it, since that never changes. */
function hashOfSources(
  sessions: readonly SessionAddress[],
  newest: readonly PublishedRelease[],
  baseUrl: string,
): string {
  const chosen = new Set(sessions.map(({ meeting, session }) => `${meeting} ${session}`));
  const sources = [baseUrl, newest.map(({ id }) => id), [...chosen].sort()];
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex');
}

function subject(accountId: string): string {
  return `account ${accountId}`;
}
