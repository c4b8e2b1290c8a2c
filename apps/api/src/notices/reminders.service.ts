import type { Problem } from '#contract/problem';
import type { ReminderObstacle, ReminderOrder, ReminderSent, ReminderView } from '#contract/reminder';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { Refusal } from '../platform/refusal.js';
import { missingKey } from '../programme/findings/missing-key.js';
import { type AskedAt, askedKey, type ReminderSource, ReminderSources } from '../programme/findings/reminder-source.js';
import { composeNotice, type NoticeContent, noticeText } from './notice-mails.js';
import { NoticeWriter } from './notice-writer.js';
import { type Asked, Reminder } from './reminder.entity.js';
import { reminderMail, reminderSentence } from './reminder.mail.js';
import { ReminderReader, type Supplies, type Supplying } from './reminder-reader.js';
import { unsentBecause } from './reminder.rules.js';

/** Somebody who can be reminded. */
type Reachable = Supplying & { address: string; accountId: string };

interface Letter {
  person: Reachable;
  asked: Asked[];
  mail: ComposedMail;
}

const expected = {
  'no-address': 'a person with an e-mail address',
  'not-invited': 'somebody who has been invited at this address',
  'address-taken': 'an address that is no other person’s in the meeting',
  'account-disabled': 'an account that is not disabled',
} as const satisfies Record<ReminderObstacle, string>;

/** Asks people for what only they can supply. */
@Injectable()
export class RemindersService implements ReminderSource, OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ReminderReader,
    private readonly writer: NoticeWriter,
    private readonly outbox: MailOutbox,
    private readonly sources: ReminderSources,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sources.answer(this);
  }

  async askedAt(manager: EntityManager, meetingId: string): Promise<AskedAt> {
    const rows = await manager.query<{ person: string; thing: string; at: Date }[]>(
      `SELECT meeting_person.key AS person, asked.thing, max(reminder.sent_at) AS at
       FROM reminder
       JOIN meeting_person ON meeting_person.meeting_id = reminder.meeting_id
         AND meeting_person.person_id = reminder.person_id
       CROSS JOIN LATERAL jsonb_to_recordset(reminder.asked) AS asked (thing text)
       WHERE reminder.meeting_id = $1
       GROUP BY meeting_person.key, asked.thing`,
      [meetingId],
    );
    return new Map(rows.map(({ person, thing, at }) => [askedKey(person, thing), at]));
  }

  /**
   * Everybody from whom something is missing, with the mail that would go now, in the order of the meeting file.
   *
   * @throws Refusal `not-found`
   */
  async list(slug: string): Promise<ReminderView[]> {
    const supplies = await this.reader.look(slug);
    return supplies.people.filter(({ asks }) => asks.length > 0).map((person) => this.view(supplies, person));
  }

  /**
   * Writes one mail to each, with everything that is missing from them. Nobody is written to where somebody cannot be.
   *
   * @returns in the order of the people, each once
   * @throws Refusal `not-found`, `meeting.archived`, `reminder.impossible` with everybody who cannot be reminded
   */
  async send(slug: string, { people, message, again }: ReminderOrder, by: Author): Promise<ReminderSent[]> {
    return this.dataSource.transaction(async (manager) => {
      const supplies = await this.reader.read(manager, slug);
      if (supplies.isArchived) throw new Refusal('meeting.archived');
      const now = this.clock.now();
      const wanted = [...new Set(people)].map((key) => {
        const person = getPerson(supplies, key);
        const lastSent = person.reminders[0]?.sentAt ?? null;
        return { person, unsent: unsentBecause({ asks: person.asks, lastSent }, { again, now }) };
      });
      const due = reachable(wanted.flatMap(({ person, unsent }) => (unsent === null ? [person] : [])));
      // All mails before anything is written: they take long.
      const letters: Letter[] = [];
      for (const person of due) letters.push(await this.compose(supplies, person, message));
      const sent = new Map<string, string>();
      const records: AuditRecord[] = [];
      for (const letter of letters) {
        sent.set(letter.person.key, await this.put(manager, supplies.meetingId, letter));
        records.push(recordOf(letter, supplies.meetingId, by));
      }
      await this.audit.writeAll(manager, records);
      return wanted.map(({ person: { key }, unsent }) => ({ person: key, mail: sent.get(key) ?? null, unsent }));
    });
  }

  private view(supplies: Supplies, person: Supplying): ReminderView {
    const { key, name, address, obstacle, reminders, asks } = person;
    const recipient = this.writer.mailbox(address ?? '', name);
    const words = () => noticeText(this.content(supplies, person));
    return {
      ...{ person: key, name, obstacle },
      missing: asks.map(({ suppliers, ...missing }) => ({
        ...missing,
        text: reminderSentence({ ...missing, suppliers }, supplies.language),
      })),
      mail: obstacle === null ? { recipient: recipient.address, name: recipient.name, ...words() } : null,
      sent: reminders.map(({ sentAt, asked }) => ({ at: sentAt.toISOString(), asked: asked.map(({ text }) => text) })),
    };
  }

  private content({ language, meeting }: Supplies, { name, asks }: Supplying, message?: string): NoticeContent {
    const { myPart, signInPage: signIn } = this.writer;
    const asked = asks.map((missing) => reminderSentence(missing, language));
    return reminderMail({ language, name, meeting, asked, message, myPart, signIn });
  }

  private async compose(supplies: Supplies, person: Reachable, message: string | undefined): Promise<Letter> {
    const asked = person.asks.map((missing) => ({
      thing: missingKey(missing),
      text: reminderSentence(missing, supplies.language),
    }));
    return { person, asked, mail: await composeNotice(this.content(supplies, person, message)) };
  }

  private async put(manager: EntityManager, meetingId: string, { person, asked, mail }: Letter): Promise<string> {
    const { personId, accountId, address, name } = person;
    const reminder = { id: randomUUID(), meetingId, personId, accountId, sentAt: this.clock.now(), asked };
    await manager.insert(Reminder, reminder);
    const recipient = this.writer.mailbox(address, name);
    const about = { recipient, cause: `reminder ${reminder.id}`, version: 1, scope: meetingId };
    const sent = await this.outbox.put(manager, { ...mail, ...about });
    if (sent === null) throw new Error(`there is a mail of the reminder ${reminder.id} already`);
    return sent;
  }
}

function getPerson({ people }: Supplies, key: string): Supplying {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Refusal('not-found');
  return person;
}

/** @throws Refusal `reminder.impossible` */
function reachable(people: readonly Supplying[]): Reachable[] {
  const problems = people.flatMap(({ key, obstacle }): Problem[] =>
    obstacle === null ? [] : [{ path: `person ${key}`, found: obstacle, expected: expected[obstacle] }],
  );
  if (problems.length > 0) throw new Refusal('reminder.impossible', problems);
  return people.filter((person): person is Reachable => person.address !== null && person.accountId !== null);
}

function recordOf({ person, asked }: Letter, scope: string, by: Author): AuditRecord {
  const after = { account: person.accountId, asked: asked.map(({ thing }) => thing) };
  return { by, action: 'reminder.sent', scope, subject: `person ${person.personId}`, after };
}
