import type { HighlightsBlock, HighlightsView } from '#contract/highlights';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountNames, type NameOf } from '../accounts/account-names.js';
import type { Actor } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Refusal } from '../platform/refusal.js';
import { Meeting } from '../programme/meeting.entity.js';
import { type ReadBlock, readBlocks } from './blocks.rules.js';
import { FollowedProgramme } from './followed-programme.service.js';
import { Highlights } from './highlights.entity.js';
import { placedGroup, placesOf } from './places.rules.js';
import { readHighlights } from './read-highlights.js';
import { unenteredOf } from './unentered.rules.js';
import { registeredOf } from '../recommendations/register-reader.js';

/** Highlights as they are shown to those who write them. */
@Injectable()
export class HighlightsViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: FollowedProgramme,
    private readonly permissions: Permissions,
    private readonly names: AccountNames,
  ) {}

  /**
   * As they stand, in the same number of statements however much is written.
   *
   * @throws Refusal `not-found`
   */
  async get(meetingId: string, actor: Pick<Actor, 'id' | 'administrator'>): Promise<HighlightsView> {
    const { meeting, snapshot, head, ...standing } = await this.dataSource.transaction(
      'REPEATABLE READ',
      async (manager) => {
        const found = await manager.findOneBy(Meeting, { id: meetingId });
        if (!found) throw new Refusal('not-found');
        return {
          meeting: found,
          snapshot: await this.programme.of(manager, found.slug),
          head: await manager.findOneBy(Highlights, { meetingId }),
          ...(await readHighlights(manager, meetingId)),
          registered: await registeredOf(manager, meetingId),
        };
      },
    );
    const blocks = readBlocks(standing.kept, standing.origins);
    const setters = blocks.flatMap(({ fields }) => Object.values(fields).map(({ by }) => by));
    const [nameOf, permits] = await Promise.all([this.names.of(setters), this.permissions.within(meeting.slug, actor)]);
    const adopted = standing.recommendations.filter(({ decision }) => decision === 'adopted');
    return {
      ...{ meeting: meeting.shortTitle, language: meeting.language, attribution: meeting.attribution },
      release: snapshot.version === 0 ? null : snapshot.version,
      places: placesOf(snapshot, standing.reports.map(placedGroup)),
      entries: blocks.filter(({ removedAt }) => removedAt === null).map((block) => blockView(block, nameOf)),
      removed: blocks
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => Number(b.removedAt) - Number(a.removedAt))
        .map((block) => blockView(block, nameOf)),
      ...{ adopted: adopted.length, unentered: unenteredOf(adopted, standing.registered).length },
      writtenAt: head?.writtenAt ? instantAt(head.writtenAt.getTime()) : null,
      may: { write: permits('highlights.write'), issue: permits('report.issue') },
      version: head?.version ?? 0,
    };
  }
}

function blockView({ id, part, fields, origin, isChanged, version }: ReadBlock, nameOf: NameOf): HighlightsBlock {
  const shown = Object.entries(fields).map(([name, field]) => [name, { ...field, by: nameOf(field.by) }] as const);
  return { id, part, fields: Object.fromEntries(shown), version, origin: origin && originView(origin, isChanged) };
}

function originView(
  { id, part, ...origin }: NonNullable<ReadBlock['origin']>,
  isChanged: boolean,
): HighlightsBlock['origin'] {
  return { ...origin, isChanged };
}
