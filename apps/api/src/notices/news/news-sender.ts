import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { NoticeAudience } from '#contract/notice';
import type { WordLanguage } from '#words/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { ComposedMail } from '../../platform/mail/compose-mail.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import { ReleaseReader } from '../../publishing/release-reader.js';
import { composeNotice } from '../notice-mails.js';
import { NewsWriter } from './news-writer.js';

const sendTask = 'news.send';

/** Subscribers who are told in one transaction. */
const batch = 100;

/** Stands in a mail that is made once for the id of each of its readers. */
const anyReader = randomUUID();

interface Round {
  id: string;
  slug: string;
  toVersion: number;
  audience: NoticeAudience;
}

/** By language and by the release that their readers know; null where there is nothing to tell them. */
type NewsMails = Map<string, ComposedMail | null>;

interface Reader {
  id: string;
  address: string;
  language: WordLanguage;
  toldVersion: number;
  /** Whether the round has told them already, because they have a part in the meeting. */
  isTold: boolean;
}

/** Tells subscribers of a round once it has gone. What each was told last is on their row, so that nobody is told twice. */
@Injectable()
export class NewsSender implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly releases: ReleaseReader,
    private readonly writer: NewsWriter,
    private readonly outbox: MailOutbox,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  onModuleInit(): void {
    this.handlers.add(sendTask, (payload) => this.send(payload as { round: string }));
  }

  /** After the commit, because there may be thousands. */
  async queue(manager: EntityManager, round: string): Promise<void> {
    await this.jobs.add(manager, sendTask, { round });
  }

  private async send({ round: id }: { round: string }): Promise<void> {
    const [round] = await this.dataSource.query<Round[]>(
      `SELECT notice_round.id, meeting.slug, to_version AS "toVersion", audience FROM notice_round
       JOIN meeting ON meeting.id = notice_round.meeting_id AND meeting.deleted_at IS NULL
       WHERE notice_round.id = $1 AND notice_round.state = 'sent'`,
      [id],
    );
    if (!round) return;
    const releases = await this.releases.getHistory(round.slug);
    const history = releases.map(({ snapshot }) => snapshot).filter(({ version }) => version <= round.toVersion);
    const mails: NewsMails = new Map();
    while (await this.dataSource.transaction((manager) => this.sendSome(manager, round, history, mails)));
  }

  /** @returns whether there may be more */
  private async sendSome(
    manager: EntityManager,
    round: Round,
    history: readonly MeetingSnapshot[],
    mails: NewsMails,
  ): Promise<boolean> {
    const readers = await lockReaders(manager, round);
    for (const reader of readers) {
      const mail = reader.isTold ? null : await this.mailFor(reader, round, history, mails);
      if (mail) await this.put(manager, reader, round.toVersion, mail);
    }
    const ids = readers.map(({ id }) => id);
    await manager.query('UPDATE news_subscriber SET told_version = $2 WHERE id = ANY($1)', [ids, round.toVersion]);
    return readers.length > 0;
  }

  /** One is made for all who read the same; it takes milliseconds of the processor. */
  private async mailFor(
    { language, toldVersion }: Reader,
    { audience }: Round,
    history: readonly MeetingSnapshot[],
    mails: NewsMails,
  ): Promise<ComposedMail | null> {
    const key = `${language} ${toldVersion}`;
    const known = mails.get(key);
    if (known !== undefined) return known;
    const end = endPlaceholder(this.secretLinks, anyReader, language);
    const content = this.writer.contentOf({ history, toldVersion }, { language, audience, end });
    const mail = content && (await composeNotice(content));
    mails.set(key, mail);
    return mail;
  }

  private async put(
    manager: EntityManager,
    { id, address, language }: Reader,
    version: number,
    { subject, text, html }: ComposedMail,
  ): Promise<void> {
    await this.outbox.put(manager, {
      subject,
      text: text.replaceAll(anyReader, id),
      html: html.replaceAll(anyReader, id),
      unsubscribe: endPlaceholder(this.secretLinks, id, language),
      recipient: { address, name: '' },
      cause: `news ${id}`,
      version,
      // Addresses of subscribers are not for organizers, who read the mails of their meeting.
      scope: null,
    });
  }
}

/** The address that ends a subscription, before its secret is in it. */
function endPlaceholder(secretLinks: SecretLinks, id: string, language: WordLanguage): string {
  return `${secretLinks.placeholder('news/unsubscribe', id)}?lang=${language}`;
}

/** Those whom another process does not tell at this moment. */
function lockReaders(manager: EntityManager, { id, toVersion }: Round): Promise<Reader[]> {
  return manager.query<Reader[]>(
    `SELECT news_subscriber.id, address, language, told_version AS "toldVersion", EXISTS (
       SELECT FROM mail WHERE recipient_address = address AND cause = 'release-notice ' || notice_round.id
     ) AS "isTold"
     FROM news_subscriber
     JOIN notice_round ON notice_round.meeting_id = news_subscriber.meeting_id AND notice_round.id = $1
     WHERE confirmed_at IS NOT NULL AND told_version < $2
     ORDER BY news_subscriber.id LIMIT ${batch} FOR UPDATE OF news_subscriber SKIP LOCKED`,
    [id, toVersion],
  );
}
