import { problemAt } from '#contract/file-places';
import type { FileRecommendation } from '#contract/file-recommendation';
import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import { MechanismTheme } from '../mechanisms/mechanism-theme.entity.js';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import type { AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import {
  type FileHandler,
  type FileIntake,
  type FilePart,
  FileParts,
  type OpenFilePart,
} from '../programme/file-parts.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { writeOwners, writeThemes } from './recommendation-links.js';
import { RecommendationStep } from './recommendation-step.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { fileRecommendationOf, valuesOfFile } from './register-file.rules.js';
import { listRows } from './register-rows.js';
import { RegisterSights } from './register-sights.service.js';
import type { SeenMeeting } from './register-views.rules.js';

/** The register in the meeting file. It comes in only under numbers that are free. */
@Injectable()
export class RegisterFilePart implements FilePart {
  constructor(
    parts: FileParts,
    private readonly sights: RegisterSights,
    private readonly live: MeetingLive,
    private readonly clock: Clock,
  ) {
    parts.add('recommendations', this);
  }

  async openFor(handler: FileHandler): Promise<OpenFilePart> {
    const seen: SeenMeeting =
      handler === 'operator' ? ({ shortTitle }) => shortTitle : (await this.sights.of(handler)).seen;
    return {
      read: (manager, meetingId) => read(manager, meetingId, seen),
      problemsOf: (manager, file) => problemsOf(manager, file, seen),
      foresee,
      take: (manager, meetingId, file, by) => this.take(manager, meetingId, file, by),
    };
  }

  /** The lock on the meeting, which whoever changes its register shares, keeps its numbers as they are. */
  private async take(manager: EntityManager, meetingId: string, file: MeetingFile, by: Author): Promise<AuditRecord[]> {
    const awaited = await freeIn(manager, file);
    if (awaited.length === 0) return [];
    const about = { meetingId, enteredAt: this.clock.now(), enteredBy: by.accountId, version: 1 };
    const origin = { sessionId: null, originId: null, adoptedLevels: null, supersededById: null };
    const entered = new Map<FileRecommendation, string>();
    for (const one of awaited) {
      const row = manager.create(Recommendation, { ...valuesOfFile(one, randomUUID), ...about, ...origin });
      const { id } = await manager.save(row);
      entered.set(one, id);
      await writeOwners(manager, id, one.owners ?? []);
      await writeThemes(manager, id, one.themes ?? []);
      await manager.insert(
        RecommendationStep,
        (one.history ?? []).map(({ at, status, note = null }) => {
          return { recommendationId: id, status, note, setAt: new Date(at), setBy: null };
        }),
      );
    }
    for (const [{ supersededBy }, id] of entered) {
      if (!supersededBy) continue;
      const { meeting = file.meeting.slug, number } = supersededBy;
      const other = await manager.findOneByOrFail(Recommendation, { meeting: { slug: meeting }, number });
      await manager.update(Recommendation, { id }, { supersededById: other.id });
    }
    await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
    return awaited.map((one) => ({
      ...{ by, action: 'recommendation.added', scope: meetingId, subject: `recommendation ${one.number}` },
      after: one,
    }));
  }
}

async function read(
  manager: EntityManager,
  meetingId: string,
  seen: SeenMeeting,
): Promise<Pick<MeetingFile, 'recommendations'>> {
  const rows = await listRows(manager, meetingId);
  if (rows.length === 0) return {};
  const steps = await manager.find(RecommendationStep, {
    where: { recommendationId: In(rows.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const recommendations = rows.map((row) => {
    const own = steps.filter(({ recommendationId }) => recommendationId === row.id);
    const other = row.supersededBy;
    return fileRecommendationOf(row, own, other && seen(other) !== null ? other : null);
  });
  return { recommendations };
}

async function foresee(manager: EntityManager, file: MeetingFile): Promise<FileIntake> {
  const taken = (await freeIn(manager, file)).length;
  return { taken, standing: (file.recommendations ?? []).length - taken };
}

/** Those of a file whose numbers are free in the register. */
async function freeIn(
  manager: EntityManager,
  { meeting: { slug }, recommendations = [] }: MeetingFile,
): Promise<FileRecommendation[]> {
  if (recommendations.length === 0) return [];
  const standing = await manager.find(Recommendation, { where: { meeting: { slug } }, select: { number: true } });
  const numbers = new Set(standing.map(({ number }) => number));
  return recommendations.filter(({ number }) => !numbers.has(number));
}

/** Mechanisms, themes and recommendations of other meetings that there are not, or not for whoever sends the file. */
async function problemsOf(manager: EntityManager, file: MeetingFile, seen: SeenMeeting): Promise<Problem[]> {
  const awaited = new Set(await freeIn(manager, file));
  const places = (file.recommendations ?? []).flatMap((one, index) =>
    awaited.has(one) ? [{ one, path: ['recommendations', index] }] : [],
  );
  const owners = places.flatMap(({ one, path }) =>
    (one.owners ?? []).flatMap((owner, index) =>
      'mechanism' in owner ? [{ id: owner.mechanism, path: [...path, 'owners', index, 'mechanism'] }] : [],
    ),
  );
  const themes = places.flatMap(({ one, path }) =>
    (one.themes ?? []).map((id, index) => ({ id, path: [...path, 'themes', index] })),
  );
  const mechanisms = await keysOf(manager, Mechanism, owners);
  const known = await keysOf(manager, MechanismTheme, themes);
  const problems = [
    ...owners
      .filter(({ id }) => !mechanisms.has(id))
      .map(({ id, path }) => problemAt(path, id, 'the id of a mechanism in the registry')),
    ...themes
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) => problemAt(path, id, 'the id of a theme in the registry')),
  ];
  for (const { one, path } of places) {
    if (!one.supersededBy || (await isThere(manager, file, one.supersededBy, seen))) continue;
    problems.push(
      problemAt([...path, 'supersededBy'], one.supersededBy, 'another recommendation in this file or in the register'),
    );
  }
  return problems;
}

async function keysOf(
  manager: EntityManager,
  entity: typeof Mechanism | typeof MechanismTheme,
  places: readonly { id: string }[],
): Promise<ReadonlySet<string>> {
  if (places.length === 0) return new Set();
  const rows = await manager.findBy<Mechanism | MechanismTheme>(entity, { key: In(places.map(({ id }) => id)) });
  return new Set(rows.map(({ key }) => key));
}

async function isThere(
  manager: EntityManager,
  file: MeetingFile,
  { meeting: slug = file.meeting.slug, number }: NonNullable<FileRecommendation['supersededBy']>,
  seen: SeenMeeting,
): Promise<boolean> {
  const isOwn = slug === file.meeting.slug;
  if (isOwn && file.recommendations?.some((one) => one.number === number)) return true;
  const other = await manager.findOne(Recommendation, {
    where: { meeting: { slug }, number },
    relations: { meeting: true },
  });
  if (!other?.meeting) return false;
  const { shortTitle } = other.meeting;
  return isOwn || seen({ meeting: slug, shortTitle, number, isPublic: other.isPublic }) !== null;
}
