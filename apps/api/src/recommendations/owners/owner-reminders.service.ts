import { problemAt } from '#contract/file-places';
import { recommendationLabel } from '#contract/recommendation-terms';
import { formatDate } from '#time/format';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { Refusal } from '../../platform/refusal.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { Meeting } from '../../programme/meeting.entity.js';
import { openRegister } from '../open-register.js';
import { listRows, type RegisterRow } from '../register-rows.js';
import { RegisterSights } from '../register-sights.service.js';
import { dayAt } from './meeting-day.js';
import { reminderMail } from './owner.mail.js';
import { OwnerLink } from './owner-link.entity.js';
import { OwnerLinksService, ownerOf, subjectOf } from './owner-links.service.js';
import { missingOf, reportYears } from './owners.rules.js';
import { OwnersService } from './owners.service.js';

/** What all reminders of one meeting on one day have in common. */
interface Occasion {
  meeting: string;
  timeZone: string;
  today: string;
  year: number;
  next: { shortTitle: string; startDate: string } | null;
  rows: RegisterRow[];
}

/** Asks owners for the reports that have not come in. */
@Injectable()
export class OwnerRemindersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly owners: OwnersService,
    private readonly links: OwnerLinksService,
    private readonly sights: RegisterSights,
    private readonly outbox: MailOutbox,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Reminds those who have these links of the reports of this year; a link whose days have run out is renewed first. Whoever was reminded
   * today, or has reported on everything meanwhile, is left alone. One transaction.
   *
   * @returns how many mails are on their way
   * @throws Refusal `not-found`; `reminder.impossible` for a link that the meeting has not (any more), or that has no address
   */
  async remind(meetingId: string, ids: readonly string[], by: Author): Promise<number> {
    const { released } = await this.sights.of(null);
    return this.dataSource.transaction(async (manager) => {
      const meeting = await openRegister(manager, meetingId);
      const chosen = chosenOf(await this.links.listStanding(manager, meetingId), ids);
      const { shortTitle } = released.get(meeting.slug) ?? meeting;
      const occasion = await this.occasionOf(manager, meeting, shortTitle);
      const records: AuditRecord[] = [];
      let sent = 0;
      for (const link of chosen) {
        const told = await this.remindOne(manager, link, occasion);
        if (told.length > 0) sent += 1;
        records.push(...told.map((record) => ({ ...record, by })));
      }
      if (sent > 0) await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.writeAll(manager, records);
      return sent;
    });
  }

  private async occasionOf(manager: EntityManager, meeting: Meeting, shortTitle: string): Promise<Occasion> {
    const today = dayAt(this.clock.now(), meeting.timeZone);
    const [year] = reportYears(today);
    const next = await this.owners.nextOf(meeting, today);
    const rows = await listRows(manager, meeting.id);
    return { meeting: shortTitle, timeZone: meeting.timeZone, today, year, next, rows };
  }

  /** @returns what was done, for the trail; nothing where nothing was to be done */
  private async remindOne(
    manager: EntityManager,
    link: OwnerLink & { email: string },
    { rows, today, timeZone, ...said }: Occasion,
  ): Promise<Omit<AuditRecord, 'by'>[]> {
    const owner = ownerOf(link);
    const missing = missingOf(rows, owner, said.year);
    if (missing.length === 0 || link.remindedOn === today) return [];
    const isOver = link.until <= this.clock.now();
    const until = isOver ? this.links.newUntil() : link.until;
    const labels = missing.map(({ number }) => recommendationLabel(said.meeting, number));
    const printed = (date: string) => formatDate(date, link.language);
    const next = said.next && { shortTitle: said.next.shortTitle, date: printed(said.next.startDate) };
    const content = { ...said, next, owner: owner.name, labels, until: printed(dayAt(until, timeZone)) };
    const mail = await this.outbox.put(manager, {
      ...(await reminderMail(link.language, content, this.links.addressOf(link))),
      recipient: { address: link.email, name: '' },
      ...{ cause: `owner-link ${link.id} reminder ${today}`, version: 1, scope: link.meetingId, uselessAfter: until },
    });
    if (mail === null) return [];
    await manager.update(OwnerLink, { id: link.id }, { remindedOn: today, until });
    const about = { scope: link.meetingId, subject: subjectOf(link) };
    const renewed = { ...about, action: 'owner-link.renewed', before: { until: link.until }, after: { until } };
    const reminded = { ...about, action: 'owner-link.reminded', after: { link: link.id, missing: labels } };
    return isOver ? [renewed, reminded] : [reminded];
  }
}

/** The links that are meant, each with its address. */
function chosenOf(links: readonly OwnerLink[], ids: readonly string[]): (OwnerLink & { email: string })[] {
  const found = [...new Set(ids)].map((id) => links.find((link) => link.id === id));
  const chosen = found.filter((link): link is OwnerLink & { email: string } => typeof link?.email === 'string');
  const problems = ids.flatMap((id, index) =>
    chosen.some((link) => link.id === id)
      ? []
      : [problemAt(['links', index], id, 'the id of a link of this meeting that stands and has an address')],
  );
  if (problems.length > 0) throw new Refusal('reminder.impossible', problems);
  return chosen;
}
