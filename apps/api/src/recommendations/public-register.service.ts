import type { OrganizedRecommendation, PublicRecommendation, RecommendationQuery } from '#contract/recommendation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { inTime, isDatabaseAway } from '../platform/database/database-away.js';
import { hasPublicRows, listRowsOf } from './register-rows.js';
import { RegisterSights } from './register-sights.service.js';
import { organizedView, publicView } from './register-views.rules.js';
import { soughtRecommendations } from './sought.rules.js';

/** The register across meetings, in the same number of statements however much there is. */
@Injectable()
export class PublicRegister {
  private hadAny = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sights: RegisterSights,
  ) {}

  /** What was made public of released meetings, as their releases call them: the latest meeting first. */
  async list(query: RecommendationQuery): Promise<PublicRecommendation[]> {
    const { released, seen } = await this.sights.of(null);
    const sight = { all: [], published: [...released.keys()] };
    const rows = await listRowsOf(this.dataSource.manager, sight);
    const views = rows.flatMap((row) => {
      const meeting = released.get(row.meeting.slug);
      return meeting ? [publicView(row, meeting, seen)] : [];
    });
    return soughtRecommendations(views, query);
  }

  /** Whether any of these released meetings has made anything public; as it last was while the database is away. */
  async hasAny(released: readonly string[]): Promise<boolean> {
    try {
      this.hadAny = await inTime(hasPublicRows(this.dataSource.manager, released));
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
    }
    return this.hadAny;
  }

  /**
   * Those of them that a mechanism has taken up.
   *
   * @param id of the mechanism's row
   */
  async listOfMechanism(id: string): Promise<PublicRecommendation[]> {
    const { key } = await this.dataSource.manager.findOneByOrFail(Mechanism, { id });
    return this.list({ mechanism: key });
  }

  /** The same, and all of the meetings that somebody organizes, as their drafts call them. */
  async listFor(actor: Actor, query: RecommendationQuery): Promise<OrganizedRecommendation[]> {
    const { organized, released, seen } = await this.sights.of(actor);
    const rows = await listRowsOf(this.dataSource.manager, { all: organized, published: [...released.keys()] });
    const views = rows.map((row) => {
      const isOrganized = organized.includes(row.meeting.slug);
      const meeting = isOrganized ? row.meeting : (released.get(row.meeting.slug) ?? row.meeting);
      return organizedView(row, { meeting, isOrganized, seen });
    });
    return soughtRecommendations(views, query);
  }
}
