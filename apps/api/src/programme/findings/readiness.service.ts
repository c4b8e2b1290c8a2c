import type { Missing, MissingView, Readiness } from '#contract/readiness';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Draft, ProgrammeService } from '../programme.service.js';
import { linksIn } from './draft-links.js';
import { FindingReader } from './finding-reader.js';
import { missingSentence } from './missing-sentence.js';
import type { PeopleFacts } from './people-facts.js';
import { missingIn, type MissingParts } from './readiness.rules.js';

/** What drafts still lack. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly reader: FindingReader,
  ) {}

  /**
   * @param language of the sentences; that of the meeting where none is given
   * @throws Refusal `not-found`
   */
  async get(slug: string, language?: WordLanguage): Promise<Readiness> {
    const { draft, parts } = await this.dataSource.transaction(async (manager) => {
      const read = await this.programme.getDraft(manager, slug);
      const { list } = await this.reader.read(manager, read);
      const open = list.flatMap(({ finding, mark }) => (mark === null ? [finding] : []));
      return { draft: read, parts: missingIn(read.file, open, await readPeopleFacts(manager, read.meetingId)) };
    });
    return readinessView(draft, parts, language ?? wordLanguageFor(draft.file.meeting.language));
  }
}

function readinessView({ file }: Draft, { meeting, sessions }: MissingParts, language: WordLanguage): Readiness {
  const link = linksIn(file);
  const view = (missing: Missing): MissingView => ({ ...missing, text: missingSentence(missing, language) });
  const all = [...meeting, ...[...sessions.values()].flat()];
  return {
    counts: { release: distinct(all, 'release'), meeting: distinct(all, 'meeting') },
    meeting: meeting.map(view),
    sessions: file.sessions.map((session) => ({
      session: link.session(session),
      missing: (sessions.get(session.id) ?? []).map(view),
    })),
  };
}

/** What concerns two sessions, such as a person's address, is missing once. */
function distinct(all: readonly Missing[], before: Missing['before']): number {
  const sought = all.filter((missing) => missing.before === before);
  return new Set(sought.map(({ what, concerns, details }) => JSON.stringify([what, concerns, details]))).size;
}

async function readPeopleFacts(manager: EntityManager, meetingId: string): Promise<PeopleFacts> {
  const rows = await manager.query<{ key: string; hasAddress: boolean; hasBiography: boolean }[]>(
    `SELECT meeting_person.key, person.email IS NOT NULL AS "hasAddress", person.biography IS NOT NULL AS "hasBiography"
     FROM meeting_person JOIN person ON person.id = meeting_person.person_id WHERE meeting_person.meeting_id = $1`,
    [meetingId],
  );
  return {
    withoutAddress: new Set(rows.filter(({ hasAddress }) => !hasAddress).map(({ key }) => key)),
    withoutBiography: new Set(rows.filter(({ hasBiography }) => !hasBiography).map(({ key }) => key)),
  };
}
