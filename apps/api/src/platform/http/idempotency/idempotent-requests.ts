import { Injectable, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { Clock } from '../../clock.js';
import { NightlyJobs } from '../../jobs/nightly-jobs.js';
import { Refusal } from '../../refusal.js';
import { type Answer, IdempotentRequest } from './idempotent-request.entity.js';

/** A request that may be repeated: by whom, under which key, and what it asks for. */
export type Repeatable = Pick<IdempotentRequest, 'actor' | 'key' | 'fingerprint'>;

const pauseBetweenLooks = 50;
const patience = 10_000;

/** How long an answer is kept to be repeated, in milliseconds: whoever has been off the air for longer has to look first. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Answers a request once, however often it is sent. */
@Injectable()
export class IdempotentRequests implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly nightly: NightlyJobs,
  ) {}

  onModuleInit(): void {
    this.nightly.add('idempotent-requests.forget', () => this.forgetOld());
  }

  /**
   * Does the work of a request, or gives the answer that it had. Who comes while the work is being done waits for it. Work that
   * fails has had no effect and is forgotten; work during which the process ended, or whose answer could not be kept, stays
   * unfinished, and is never done again.
   *
   * @throws Refusal `request.other` where the key was used for another request, `request.unfinished`
   */
  async once(request: Repeatable, work: () => Promise<Answer>): Promise<Answer> {
    const { actor, key } = request;
    if (!(await this.begin(request))) return this.answerOf(request);
    const answer = await work().catch(async (error: unknown) => {
      await this.table.delete({ actor, key, answer: IsNull() });
      throw error;
    });
    await this.table.save({ actor, key, answer });
    return answer;
  }

  /** Deletes the requests that are too old to be repeated. */
  async forgetOld(): Promise<void> {
    await this.table.delete({ startedAt: LessThan(new Date(this.clock.now().getTime() - keptFor)) });
  }

  private get table() {
    return this.dataSource.getRepository(IdempotentRequest);
  }

  private async begin(request: Repeatable): Promise<boolean> {
    const inserted = await this.table
      .createQueryBuilder()
      .insert()
      .values({ ...request, startedAt: this.clock.now() })
      .orIgnore()
      .returning('key')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  private async answerOf({ actor, key, fingerprint }: Repeatable): Promise<Answer> {
    for (let waited = 0; waited < patience; waited += pauseBetweenLooks) {
      const first = await this.table.findOneBy({ actor, key });
      // The first one has failed in the meantime; its sender may try again.
      if (!first) throw new Refusal('request.unfinished');
      if (first.fingerprint !== fingerprint) throw new Refusal('request.other');
      if (first.answer) return first.answer;
      await sleep(pauseBetweenLooks);
    }
    throw new Refusal('request.unfinished');
  }
}
