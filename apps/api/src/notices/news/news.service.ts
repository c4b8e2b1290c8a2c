import type { NewsSubscribers, NewsWish } from '#contract/news';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { SignInThrottle } from '../../accounts/sign-in/sign-in-throttle.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { NightlyJobs } from '../../platform/jobs/nightly-jobs.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import { hashOf } from '../../platform/secret-token.js';
import { ReleaseReader } from '../../publishing/release-reader.js';
import { meetingPath } from '../../pages/in-language.js';
import { composeNotice } from '../notice-mails.js';
import { newsConfirmationMail } from './news.mails.js';

const linkDays = 3;
const linkGoodFor = linkDays * 24 * 60 * 60 * 1000;

/** Whoever has the link, and no account. */
const aReader: Author = { accountId: null, via: 'web' };

interface Subscriber {
  id: string;
  meetingId: string;
}

/** Subscriptions to the news of a meeting. Every method is one transaction. */
@Injectable()
export class NewsService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly releases: ReleaseReader,
    private readonly throttle: SignInThrottle,
    private readonly outbox: MailOutbox,
    private readonly nightly: NightlyJobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  onModuleInit(): void {
    this.nightly.add('news-subscribers.forget', () => this.forgetUnconfirmed());
  }

  /**
   * Sends a link that confirms a subscription. Whoever is subscribed already gets it too: neither the answer nor its time tells
   * who is.
   *
   * @param lang language of the mails; that of the content where it is left out
   * @param network address of the network that asks
   * @returns the path of the page that says so
   * @throws Refusal `not-found` where the meeting has no release, `too-many-requests`
   */
  async subscribe(slug: string, { email }: NewsWish, lang: WordLanguage | undefined, network: string): Promise<string> {
    const { version, snapshot } = await this.releases.get(slug);
    const language = lang ?? wordLanguageFor(snapshot.meeting.language);
    await this.throttle.countMail(email, network);
    const linkId = randomUUID();
    const link = `${this.secretLinks.placeholder('news/confirm', linkId)}?lang=${language}`;
    const meeting = snapshot.meeting.shortTitle;
    const mail = await composeNotice(newsConfirmationMail(language, { meeting, link, days: linkDays }));
    await this.dataSource.transaction(async (manager) => {
      const uselessAfter = new Date(this.clock.now().getTime() + linkGoodFor);
      const id = await this.noteWish(manager, { slug, email, language, version, linkId, uselessAfter });
      await this.outbox.put(manager, {
        ...mail,
        recipient: { address: email, name: '' },
        cause: `news-confirmation ${id} ${linkId}`,
        version: 1,
        // Addresses of subscribers are not for organizers, who read the mails of their meeting.
        scope: null,
        uselessAfter,
      });
    });
    return meetingPath(snapshot.meeting, language, '/news/sent');
  }

  /**
   * Begins a subscription. A link that is followed twice has done so once.
   *
   * @param network address of the network that tries
   * @returns whether the link is good; one that has expired is as wrong as one that never was
   * @throws Refusal `too-many-requests`
   */
  async confirm(token: string, network: string): Promise<boolean> {
    const confirmed = await this.throttle.attempt(undefined, network, () => this.useLink(token));
    return confirmed !== null;
  }

  /**
   * Ends a subscription and deletes the address; a trigger deletes all mails to it. Where it has ended already, or never was,
   * nothing is told.
   */
  async unsubscribe(token: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [[reader]] = await manager.query<[Subscriber[], number]>(
        `DELETE FROM news_subscriber WHERE end_hash = $1 RETURNING id, meeting_id AS "meetingId"`,
        [hashOf(token)],
      );
      if (!reader) return;
      await this.audit.write(manager, recordOf('news.unsubscribed', reader));
    });
  }

  async count(meetingId: string): Promise<NewsSubscribers> {
    const [counts = { confirmed: 0, pending: 0 }] = await this.dataSource.query<NewsSubscribers[]>(
      `SELECT count(confirmed_at)::int AS confirmed, (count(*) - count(confirmed_at))::int AS pending
       FROM news_subscriber WHERE meeting_id = $1`,
      [meetingId],
    );
    return counts;
  }

  private async useLink(token: string): Promise<Subscriber | null> {
    return this.dataSource.transaction(async (manager) => {
      const now = this.clock.now();
      const [reader] = await manager.query<(Subscriber & { isConfirmed: boolean })[]>(
        `SELECT id, meeting_id AS "meetingId", confirmed_at IS NOT NULL AS "isConfirmed" FROM news_subscriber
         WHERE link_hash = $1 AND link_until > $2 FOR UPDATE`,
        [hashOf(token), now],
      );
      if (!reader || reader.isConfirmed) return reader ?? null;
      await manager.query(
        `UPDATE news_subscriber SET confirmed_at = $2, told_version =
           coalesce((SELECT max(version) FROM release WHERE release.meeting_id = news_subscriber.meeting_id), told_version)
         WHERE id = $1`,
        [reader.id, now],
      );
      await this.audit.write(manager, recordOf('news.subscribed', reader));
      return reader;
    });
  }

  /** @returns the id of the subscriber */
  private async noteWish(
    manager: EntityManager,
    wish: { slug: string; email: string; language: WordLanguage; version: number; linkId: string; uselessAfter: Date },
  ): Promise<string> {
    const id = randomUUID();
    const [row] = await manager.query<{ id: string }[]>(
      `INSERT INTO news_subscriber
         (id, meeting_id, address, language, created_at, link_hash, link_until, end_hash, told_version)
       SELECT $1, meeting.id, $3, $4, $5, $6, $7, $8, $9 FROM meeting WHERE slug = $2
       ON CONFLICT (meeting_id, address) DO UPDATE SET link_hash = excluded.link_hash, link_until = excluded.link_until,
         language = CASE WHEN news_subscriber.confirmed_at IS NULL THEN excluded.language ELSE news_subscriber.language END
       RETURNING id`,
      [
        ...[id, wish.slug, wish.email, wish.language, this.clock.now()],
        ...[this.secretLinks.tokenOf(wish.linkId).hash, wish.uselessAfter],
        ...[this.secretLinks.tokenOf(id).hash, wish.version],
      ],
    );
    if (!row) throw new Error(`meeting ${wish.slug} has gone, which had a release`);
    return row.id;
  }

  /** Addresses that nobody has confirmed are kept no longer than their link. */
  private async forgetUnconfirmed(): Promise<void> {
    await this.dataSource.query('DELETE FROM news_subscriber WHERE confirmed_at IS NULL AND link_until < $1', [
      this.clock.now(),
    ]);
  }
}

function recordOf(action: string, { id, meetingId }: Subscriber) {
  return { by: aReader, action, scope: meetingId, subject: `news subscriber ${id}` };
}
