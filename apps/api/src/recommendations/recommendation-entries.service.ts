import type { NewRecommendation } from '#contract/recommendation';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { readConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { listPlenaries } from '../plenary/plenary-room.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import type { Meeting } from '../programme/meeting.entity.js';
import { adoptedOf, adoptedWords, frozenSources } from './adopted.rules.js';
import { openRegister } from './open-register.js';
import { writeOwners, writeThemes } from './recommendation-links.js';
import { repeatedProblems } from './recommendation-change.rules.js';
import { Recommendation } from './recommendation.entity.js';

type Entered = Omit<Recommendation, 'id' | 'meeting' | 'supersededBy'>;
type Words = Pick<Entered, 'title' | 'sentences' | 'sources' | 'addressee' | 'levels' | 'regions' | 'adoptedOn'>;
type Origin = Pick<Entered, 'sessionId' | 'originId' | 'adoptedLevels'>;

const byHand: Origin = { sessionId: null, originId: null, adoptedLevels: null };

/** Enters recommendations in the register of their meeting. Every method is one transaction. */
@Injectable()
export class RecommendationEntries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Enters all that the plenaries of a meeting have adopted and that is not in the register, in the order of the programme and then of
   * the plenary.
   *
   * @returns the numbers that they were given
   * @throws Refusal `not-found`
   */
  async enter(meetingId: string, by: Author): Promise<number[]> {
    return this.dataSource.transaction(async (manager) => {
      const meeting = await openRegister(manager, meetingId);
      const standing = await manager.findBy(Recommendation, { meetingId });
      const entered = new Set(standing.map(({ sessionId, originId }) => `${sessionId} ${originId}`));
      const adopted = await listAdopted(manager, meeting);
      const awaited = adopted.filter(({ sessionId, originId }) => !entered.has(`${sessionId} ${originId}`));
      const rows: Recommendation[] = [];
      for (const words of awaited)
        rows.push(await this.insert(manager, meetingId, { ...words, number: nextAfter([...standing, ...rows]) }, by));
      if (rows.length > 0) await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.writeAll(
        manager,
        rows.map(({ number, sessionId, originId, title }) => ({
          ...{ by, action: 'recommendation.entered', scope: meetingId, subject: `recommendation ${number}` },
          after: { title, origin: `${sessionId} ${originId}` },
        })),
      );
      return rows.map(({ number }) => number);
    });
  }

  /**
   * Enters one that no plenary here has adopted.
   *
   * @returns its row's id
   * @throws Refusal `not-found`; `recommendation.invalid` for owners and themes that there are not, or that are given twice
   */
  async add(meetingId: string, recommendation: NewRecommendation, by: Author): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { endDate } = await openRegister(manager, meetingId);
      const { title, text, addressee = '', regions = [], levels = [], adoptedOn = endDate } = recommendation;
      const { owners = [], themes = [] } = recommendation;
      const problems = repeatedProblems({ owners, themes });
      if (problems.length > 0) throw new Refusal('recommendation.invalid', problems);
      const words = { title, sentences: [{ text, sources: [] }], sources: [], addressee, levels, regions, adoptedOn };
      const number = nextAfter(await manager.findBy(Recommendation, { meetingId }));
      const { id } = await this.insert(manager, meetingId, { ...words, ...byHand, number }, by);
      await writeOwners(manager, id, owners);
      await writeThemes(manager, id, themes);
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.write(manager, {
        ...{ by, action: 'recommendation.added', scope: meetingId, subject: `recommendation ${number}` },
        after: { title, text, addressee, levels, regions, adoptedOn, owners, themes },
      });
      return id;
    });
  }

  private async insert(
    manager: EntityManager,
    meetingId: string,
    words: Words & Origin & Pick<Entered, 'number'>,
    by: Author,
  ): Promise<Recommendation> {
    const entered: Entered = {
      ...{ ...words, meetingId, status: 'open', supersededById: null, evidence: [], isPublic: false },
      ...{ enteredAt: this.clock.now(), enteredBy: by.accountId, version: 1 },
    };
    return manager.save(manager.create(Recommendation, entered));
  }
}

function nextAfter(recommendations: readonly Pick<Recommendation, 'number'>[]): number {
  return Math.max(0, ...recommendations.map(({ number }) => number)) + 1;
}

/** What the plenaries of a meeting have adopted, in the order of the programme and then of the plenary. */
async function listAdopted(manager: EntityManager, { id, timeZone }: Meeting): Promise<(Words & Origin)[]> {
  const adopted: (Words & Origin)[] = [];
  for (const plenary of await listPlenaries(manager, id)) {
    const read = await readConsolidation(manager, plenary.id);
    for (const one of adoptedOf(read.recommendations)) {
      const words = adoptedWords(one);
      adopted.push({
        ...{ ...words, sources: frozenSources(one.sources, read) },
        ...{ sessionId: plenary.id, originId: one.id, adoptedLevels: words.levels },
        adoptedOn: dateOf(wallTimeAt(instantAt(Number(one.decidedAt)), timeZone)),
      });
    }
  }
  return adopted;
}
