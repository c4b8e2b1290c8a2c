import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { SharedAnswers } from '../shared-answers.js';
import { LiveEvent } from './live-event.entity.js';

/** From where somebody reads on. */
export interface Resumption {
  /** Id of the event after which they read; `0` for a scope of which nothing was told. */
  after: string;
  /** Whether they read all that they have missed; if not, they have to look at the whole afresh. */
  isComplete: boolean;
}

/** More missed events than this are not told one by one. */
const mostMissed = 500;

/** Events that are read at a time. */
const atATime = 100;

/** What has been told of late. */
@Injectable()
export class LiveHistory {
  private readonly reads = new SharedAnswers<LiveEvent[]>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param lastEventId the last event that they have, as they say (`Last-Event-ID`); undefined for whoever comes anew. One that is
   *   not known, because it was swept away or is of another scope, makes them look afresh
   */
  async resume(scope: string, lastEventId: string | undefined): Promise<Resumption> {
    const last = lastEventId !== undefined && /^\d{1,18}$/.test(lastEventId) ? lastEventId : null;
    const [row] = await this.dataSource.query<[{ newest: string; isKnown: boolean; missed: number }]>(
      `SELECT coalesce(max(id), 0) AS newest, coalesce(bool_or(id = $2), false) AS "isKnown",
         (count(*) FILTER (WHERE id > $2))::int AS missed
       FROM live_event WHERE scope = $1`,
      [scope, last],
    );
    if (lastEventId === undefined) return { after: row.newest, isComplete: true };
    const isComplete = row.isKnown && row.missed <= mostMissed;
    return { after: isComplete && last !== null ? last : row.newest, isComplete };
  }

  /** The next events of a scope, in the order in which they happened; for all who are woken together in one statement. */
  async readAfter(scope: string, id: string): Promise<readonly LiveEvent[]> {
    const where = { scope, id: MoreThan(id) };
    const table = this.dataSource.getRepository(LiveEvent);
    return this.reads.ask(`${scope} ${id}`, () => table.find({ where, order: { id: 'ASC' }, take: atATime }));
  }
}
