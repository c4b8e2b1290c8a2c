import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource, type EntityManager, In } from 'typeorm';
import { inTime, isDatabaseAway } from '../platform/database/database-away.js';
import { Refusal } from '../platform/refusal.js';
import { Release } from './release.entity.js';

/** A release as everything that the public sees is made from it. */
export interface PublishedRelease {
  id: string;
  version: number;
  sha256: string;
  snapshot: MeetingSnapshot;
  /** The snapshot's canonical JSON. */
  json: string;
}

/** All releases of a meeting up to one, oldest first: what a calendar needs to number its changes. */
export type ReleaseHistory = readonly [PublishedRelease, ...PublishedRelease[]];

/**
 * Reads releases, other than those of a deleted meeting. They never change, so what has been read once stays in memory;
 * each request asks the database only which release is the newest, and takes its last answer while the database is away.
 */
@Injectable()
export class ReleaseReader {
  private readonly releases = new LRUCache<string, PublishedRelease>({
    maxSize: 64 * 1024 * 1024,
    // A parsed snapshot takes a few times the room of its text.
    sizeCalculation: ({ json }) => json.length * 4,
  });

  private readonly lastAnswers = new LRUCache<string, ReleaseKey[]>({ max: 10_000 });

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The newest release of a meeting, or one by its version.
   *
   * @throws Refusal `not-found` where there is none
   */
  async get(slug: string, version?: number): Promise<PublishedRelease> {
    const release = await this.find(slug, version);
    if (!release) throw new Refusal('not-found');
    return release;
  }

  /**
   * An earlier release of the same meeting.
   *
   * @throws Refusal `not-found` where the version is not that of an earlier one
   */
  async getBefore({ version, snapshot }: PublishedRelease, earlier: number): Promise<PublishedRelease> {
    if (earlier >= version) throw new Refusal('not-found');
    return this.get(snapshot.meeting.slug, earlier);
  }

  /** The newest release of a meeting, or one by its version; null where there is none. */
  async find(slug: string, version?: number): Promise<PublishedRelease | null> {
    const keys = await this.ask(`${slug} ${version ?? 'newest'}`, () =>
      this.keys([slug])
        .andWhere(version === undefined ? 'true' : 'release.version = :version', { version })
        .orderBy('release.version', 'DESC')
        .limit(1)
        .getRawMany<ReleaseKey>(),
    );
    const [release] = await this.load(keys);
    return release ?? null;
  }

  /** The newest release of each of several meetings, in the order of their slugs; a meeting without one is left out. */
  async listNewestOf(slugs: readonly string[]): Promise<PublishedRelease[]> {
    const keys = await this.ask(`${slugs.join(' ')} newest of each`, () =>
      this.keys(slugs)
        .distinctOn(['meeting.slug'])
        .orderBy('meeting.slug', 'ASC')
        .addOrderBy('release.version', 'DESC')
        .getRawMany<ReleaseKey>(),
    );
    return this.load(keys);
  }

  /** @throws Refusal `not-found` where the meeting has no release */
  async getHistory(slug: string): Promise<ReleaseHistory> {
    const [history] = await this.listHistories([slug]);
    if (!history) throw new Refusal('not-found');
    return history;
  }

  /** The histories of several meetings in as many statements as that of one; a meeting without a release is left out. */
  async listHistories(slugs: readonly string[]): Promise<ReleaseHistory[]> {
    return historiesOf(await this.load(await this.ask(`${slugs.join(' ')} all`, () => this.keysOfAll(slugs))));
  }

  /** A meeting's history as its transaction sees it, with what that has released itself; null where there is none. */
  async findHistoryWithin(manager: EntityManager, slug: string): Promise<ReleaseHistory | null> {
    const [history] = historiesOf(await this.load(await this.keysOfAll([slug], manager), manager));
    return history ?? null;
  }

  private keysOfAll(slugs: readonly string[], manager = this.dataSource.manager): Promise<ReleaseKey[]> {
    return this.keys(slugs, manager)
      .orderBy('meeting.slug', 'ASC')
      .addOrderBy('release.version', 'ASC')
      .getRawMany<ReleaseKey>();
  }

  /** The newest release of every meeting that has one, the latest meeting first; of one date in the order of their slugs. */
  async listNewest(): Promise<PublishedRelease[]> {
    const keys = await this.ask('newest', () =>
      this.dataSource
        .getRepository(Release)
        .createQueryBuilder('release')
        .innerJoin('release.meeting', 'meeting', 'meeting.deletedAt IS NULL')
        .distinctOn(['release.meetingId'])
        .select('release.id', 'id')
        .orderBy('release.meetingId')
        .addOrderBy('release.version', 'DESC')
        .getRawMany<ReleaseKey>(),
    );
    const releases = await this.load(keys);
    return releases.sort((a, b) => byDateThenSlug(a.snapshot.meeting, b.snapshot.meeting));
  }

  private keys(slugs: readonly string[], manager = this.dataSource.manager) {
    return manager
      .getRepository(Release)
      .createQueryBuilder('release')
      .innerJoin('release.meeting', 'meeting', 'meeting.deletedAt IS NULL')
      .select('release.id', 'id')
      .where('meeting.slug = ANY(:slugs)', { slugs });
  }

  /** The database's answer to a question, or its last one while it is away. */
  private async ask(question: string, answer: () => Promise<ReleaseKey[]>): Promise<ReleaseKey[]> {
    try {
      const keys = await inTime(answer());
      // Names that lead nowhere would crowd out the others.
      if (keys.length > 0) this.lastAnswers.set(question, keys);
      return keys;
    } catch (error) {
      const last = isDatabaseAway(error) ? this.lastAnswers.get(question) : undefined;
      if (!last) throw error;
      return last;
    }
  }

  /**
   * The releases themselves, in the same order; those not yet in memory in one statement. What is in memory is taken from there
   * at once: to keep one release, and while another request reads, the cache may let go of others.
   */
  private async load(keys: ReleaseKey[], manager = this.dataSource.manager): Promise<PublishedRelease[]> {
    const found = new Map<string, PublishedRelease>();
    for (const { id } of keys) {
      const kept = this.releases.get(id);
      if (kept) found.set(id, kept);
    }
    const missing = keys.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    for (const release of await this.read(missing, manager)) {
      this.releases.set(release.id, release);
      found.set(release.id, release);
    }
    return keys.map(({ id }) => {
      const release = found.get(id);
      if (!release) throw new Error(`release ${id} is not there any more`);
      return release;
    });
  }

  private async read(ids: readonly string[], manager: EntityManager): Promise<PublishedRelease[]> {
    if (ids.length === 0) return [];
    const rows = await inTime(
      manager.getRepository(Release).find({
        where: { id: In(ids) },
        select: { id: true, version: true, sha256: true, snapshot: true },
      }),
    );
    return rows.map(({ id, version, sha256, snapshot: json }) => {
      return { id, version, sha256, json, snapshot: meetingSnapshot.parse(JSON.parse(json)) };
    });
  }
}

/** @param releases those of a meeting oldest first */
function historiesOf(releases: readonly PublishedRelease[]): ReleaseHistory[] {
  const histories = new Map<string, [PublishedRelease, ...PublishedRelease[]]>();
  for (const release of releases) {
    const { slug } = release.snapshot.meeting;
    const history = histories.get(slug);
    if (history) history.push(release);
    else histories.set(slug, [release]);
  }
  return [...histories.values()];
}

function byDateThenSlug(a: MeetingSnapshot['meeting'], b: MeetingSnapshot['meeting']): number {
  if (a.startDate !== b.startDate) return a.startDate < b.startDate ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

interface ReleaseKey {
  id: string;
}
