import type { Missing } from '#contract/readiness';
import type { ReminderObstacle } from '#contract/reminder';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { grouped } from '../programme/grouped.js';
import { ReadinessService } from '../programme/findings/readiness.service.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { Invitation } from './invitation.entity.js';
import { type Invitee, readInvitees } from './invitees.js';
import { Reminder } from './reminder.entity.js';
import { asksIn, reminderObstacle } from './reminder.rules.js';

/** Somebody of a meeting, and what is missing from them. */
export interface Supplying {
  /** Id in the meeting file. */
  key: string;
  personId: string;
  /** As printed; empty for who has no role, of whom nothing is asked. */
  name: string;
  /** Where the mail goes. */
  address: string | null;
  /** With which the person signs in. */
  accountId: string | null;
  obstacle: ReminderObstacle | null;
  asks: Missing[];
  /** Newest first. */
  reminders: Reminder[];
}

/** Everybody of a meeting, at one moment. */
export interface Supplies {
  meetingId: string;
  /** Its short title. */
  meeting: string;
  language: WordLanguage;
  isArchived: boolean;
  /** In the order of the meeting file. */
  people: Supplying[];
}

interface PersonRow {
  key: string;
  personId: string;
  accountId: string | null;
  accountAddress: string | null;
}

/** Reads who can supply what, in a fixed number of statements. */
@Injectable()
export class ReminderReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly readiness: ReadinessService,
  ) {}

  /** {@link read} for somebody who changes nothing: one state, for which nobody waits. */
  async look(slug: string): Promise<Supplies> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.readWithin(manager, slug, false));
  }

  /** Locks the meeting. @throws Refusal `not-found` */
  async read(manager: EntityManager, slug: string): Promise<Supplies> {
    return this.readWithin(manager, slug, true);
  }

  private async readWithin(manager: EntityManager, slug: string, locked: boolean): Promise<Supplies> {
    const draft = await this.programme.getDraft(manager, slug, { locked });
    const { meetingId, isArchived, file } = draft;
    const asks = asksIn(await this.readiness.look(manager, draft));
    const invitees = await readInvitees(manager, meetingId, await manager.findBy(Invitation, { meetingId }));
    const inviteesOf = grouped(invitees, ({ personId }) => personId);
    const reminders = await manager.find(Reminder, { where: { meetingId }, order: { sentAt: 'DESC', id: 'ASC' } });
    const remindersOf = grouped(reminders, ({ personId }) => personId);
    const rows = await readPeople(manager, meetingId);
    return {
      meetingId,
      meeting: file.meeting.shortTitle,
      language: wordLanguageFor(file.meeting.language),
      isArchived,
      people: rows.map((row) => ({
        ...reached(row, inviteesOf(row.personId)),
        asks: asks.get(row.key) ?? [],
        reminders: remindersOf(row.personId),
      })),
    };
  }
}

function reached(row: PersonRow, roles: readonly Invitee[]): Omit<Supplying, 'asks' | 'reminders'> {
  const { key, personId, accountId, accountAddress } = row;
  const held = roles.find(({ state }) => state !== 'declined') ?? roles[0];
  const { name = '', address = null, obstacle = null } = held ?? {};
  return { key, personId, name, address, accountId, obstacle: reminderObstacle({ address, obstacle }, accountAddress) };
}

function readPeople(manager: EntityManager, meetingId: string): Promise<PersonRow[]> {
  return manager.query<PersonRow[]>(
    `SELECT meeting_person.key, person.id AS "personId", account.id AS "accountId", account.email AS "accountAddress"
     FROM meeting_person
     JOIN person ON person.id = meeting_person.person_id
     LEFT JOIN account ON account.id = person.account_id
     WHERE meeting_person.meeting_id = $1
     ORDER BY meeting_person.ordinal, meeting_person.key`,
    [meetingId],
  );
}
