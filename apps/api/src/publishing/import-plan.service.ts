import type { ImportPlan } from '#contract/import-plan';
import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/actor.js';
import { difference as fieldsBetween, type Json } from '../platform/audit/difference.rules.js';
import { storable } from '../platform/audit/storable.rules.js';
import { MeetingFileService } from '../programme/meeting-file.service.js';
import { confirmedThroughout } from './confirmed-throughout.rules.js';
import { difference } from './difference/difference.rules.js';
import { differenceSentences } from './difference/sentences.js';
import { freeze } from './freeze.js';

/** Looks ahead to the import of a meeting file. */
@Injectable()
export class ImportPlanService {
  constructor(private readonly files: MeetingFileService) {}

  /**
   * What importing a file would do, or why it cannot be done. Nothing is written.
   *
   * @param bytes as they were sent
   * @param language of the sentences; that of the content where it is left out
   * @throws Refusal `meeting.taken`, `meeting.archived`, `meeting.deleted`
   */
  async plan(bytes: unknown, actor: Actor, language?: WordLanguage): Promise<ImportPlan> {
    const foreseen = await this.files.plan(bytes, actor);
    if (!foreseen.change)
      return { problems: [...foreseen.problems], meeting: null, effect: null, things: [], changes: [] };
    const { before, after } = foreseen.change;
    const { outputs, recommendations } = foreseen.intake;
    const plan = { problems: [], meeting: { ...summaryOf(after), outputs, recommendations } };
    if (!before) return { ...plan, effect: 'makes', things: [], changes: [] };
    const changes = fieldsBetween(json(before), json(after));
    const things = differenceSentences(
      difference(shown(before), shown(after)),
      language ?? wordLanguageFor(after.meeting.language),
    );
    const isAddedTo = outputs.taken + recommendations.taken > 0;
    return { ...plan, effect: changes.length > 0 ? 'replaces' : isAddedTo ? 'adds' : 'nothing', things, changes };
  }
}

function summaryOf({
  meeting,
  rooms = [],
  people = [],
  mechanisms = [],
  sessions,
  guide = [],
}: MeetingFile): Omit<NonNullable<ImportPlan['meeting']>, 'outputs' | 'recommendations'> {
  const { slug, title, startDate, endDate } = meeting;
  const counts = {
    rooms: rooms.length,
    people: people.length,
    mechanisms: mechanisms.length,
    sessions: sessions.length,
    guides: guide.length,
  };
  return { slug, title, startDate, endDate, ...counts };
}

/** For organizers, who see everybody, whatever they have answered. */
function shown(file: MeetingFile): MeetingSnapshot {
  return freeze(confirmedThroughout(file), { version: 0, releasedAt: instantAt(0), note: '' });
}

/** As the log would keep it. */
function json(file: MeetingFile): Json | undefined {
  return storable(file);
}
