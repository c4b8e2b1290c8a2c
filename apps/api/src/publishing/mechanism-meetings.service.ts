import type { MechanismMeeting } from '#contract/mechanism-meeting';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { mechanismMeetingOf } from './mechanism-meetings.rules.js';
import { ReleaseReader } from './release-reader.js';

/** In which released meetings a mechanism has a part. */
@Injectable()
export class MechanismMeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly releases: ReleaseReader,
  ) {}

  /**
   * By the newest release of each meeting, the latest meeting first.
   *
   * @param id of the mechanism's row
   */
  async list(id: string): Promise<MechanismMeeting[]> {
    const { key } = await this.dataSource.manager.findOneByOrFail(Mechanism, { id });
    const releases = await this.releases.listNewest();
    const people = await this.peopleFor(
      key,
      releases.map((release) => release.id),
    );
    return releases.flatMap(
      (release) => mechanismMeetingOf(release.snapshot, key, people.get(release.id) ?? new Set()) ?? [],
    );
  }

  /**
   * Ids, by release, of those who come for a mechanism. A snapshot does not say for which mechanism somebody comes, and of the draft
   * that it was made of nothing else is read.
   */
  private async peopleFor(mechanism: string, releases: string[]): Promise<Map<string, Set<string>>> {
    const rows = await this.dataSource.query<{ release: string; people: string[] }[]>(
      `SELECT release.id AS release, array_agg(person ->> 'id') AS people
       FROM release CROSS JOIN LATERAL jsonb_array_elements(draft::jsonb -> 'people') AS person
       WHERE release.id = ANY($1) AND person ->> 'mechanism' = $2
       GROUP BY release.id`,
      [releases, mechanism],
    );
    return new Map(rows.map(({ release, people }) => [release, new Set(people)]));
  }
}
