import type { NextRelease } from '#contract/release';
import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { Meeting } from '../programme/meeting.entity.js';
import { nextSymbol } from './masthead.rules.js';
import { Release } from './release.entity.js';

/** Looks ahead to the next release of a meeting. */
@Injectable()
export class NextReleaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found` */
  async propose(slug: string): Promise<NextRelease> {
    const { manager } = this.dataSource;
    const meeting = await manager.findOneBy(Meeting, { slug, deletedAt: IsNull() });
    if (!meeting) throw new Refusal('not-found');
    const { id: meetingId, timeZone, language } = meeting;
    const newestFirst = { select: { version: true, symbol: true }, order: { version: 'DESC' } } as const;
    const last = await manager.findOne(Release, { where: { meetingId }, ...newestFirst });
    const cited = await manager.findOne(Release, { where: { meetingId, symbol: Not(IsNull()) }, ...newestFirst });
    return {
      version: (last?.version ?? 0) + 1,
      symbol: nextSymbol(cited?.symbol ?? null),
      issuedOn: dateOf(wallTimeAt(instantAt(this.clock.now().getTime()), timeZone)),
      distribution: 'general',
      language,
    };
  }
}
