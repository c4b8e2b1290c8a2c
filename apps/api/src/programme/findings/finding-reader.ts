import type { MeetingFile } from '#contract/meeting-file';
import { defaultFindingSettings, type Finding, type FindingSettingsView } from '#contract/finding';
import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Focus } from '../../mechanisms/foci.rules.js';
import { RegistryReader } from '../../mechanisms/registry-reader.js';
import { focusOf, summaryOf } from '../../mechanisms/views.rules.js';
import { Clock } from '../../platform/clock.js';
import type { Draft } from '../programme.service.js';
import { FindingSetAside } from './finding-set-aside.entity.js';
import { findingsOf } from './findings.rules.js';
import { MeetingFindingSettings } from './meeting-finding-settings.entity.js';

/** A finding, and what has been said of it; null while it is open. */
export interface MarkedFinding {
  finding: Finding;
  mark: FindingSetAside | null;
}

/** What the rules find in a draft, the gravest first. */
export interface MarkedFindings {
  list: MarkedFinding[];
  /** False where there is more than is told. */
  isComplete: boolean;
}

/** Puts a draft before the rules, in two statements, and four more where people come for mechanisms. */
@Injectable()
export class FindingReader {
  constructor(
    private readonly clock: Clock,
    private readonly registry: RegistryReader,
  ) {}

  async read(manager: EntityManager, { meetingId, file }: Draft): Promise<MarkedFindings> {
    const settings = await readFindingSettings(manager, meetingId);
    const marks = await manager.findBy(FindingSetAside, { meetingId });
    const markOf = new Map(marks.map((mark) => [mark.key, mark]));
    const now = instantAt(this.clock.now().getTime());
    const today = dateOf(wallTimeAt(now, file.meeting.timeZone));
    const { list, isComplete } = findingsOf(file, settings, today, await this.mechanismsOf(manager, file));
    return { list: list.map((finding) => ({ finding, mark: markOf.get(finding.key) ?? null })), isComplete };
  }

  /** As they are when the meeting begins; the registry is not read for a draft in which nobody comes for one. */
  private async mechanismsOf(manager: EntityManager, { meeting, people }: MeetingFile) {
    if (!people?.some(({ mechanism }) => mechanism !== undefined)) return new Map<string, Focus>();
    const { mechanisms } = await this.registry.read(manager);
    return new Map(mechanisms.map((one) => [one.id, focusOf(summaryOf(one, meeting.startDate))]));
  }
}

/** What the rules go by in a meeting; version 0 while nobody has said anything. */
export async function readFindingSettings(manager: EntityManager, meetingId: string): Promise<FindingSettingsView> {
  const row = await manager.findOneBy(MeetingFindingSettings, { meetingId });
  if (!row) return { ...defaultFindingSettings, version: 0 };
  const { walkingMinutes, answerDays, hoursWithoutBreak, version } = row;
  return { walkingMinutes, answerDays, hoursWithoutBreak, version };
}
