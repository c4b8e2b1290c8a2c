import type { Missing, MissingView, Readiness, Supplier, SupplierView } from '#contract/readiness';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Draft, ProgrammeService } from '../programme.service.js';
import { linksIn } from './draft-links.js';
import { FindingReader } from './finding-reader.js';
import { missingSentence } from './missing-sentence.js';
import type { PeopleFacts } from './people-facts.js';
import { missingIn, type MissingParts } from './readiness.rules.js';
import { type AskedAt, askedKey, ReminderSources } from './reminder-source.js';

/** What drafts still lack. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly reader: FindingReader,
    private readonly reminders: ReminderSources,
  ) {}

  /**
   * @param language of the sentences; that of the meeting where none is given
   * @throws Refusal `not-found`
   */
  async get(slug: string, language?: WordLanguage): Promise<Readiness> {
    const { draft, parts, askedAt } = await this.dataSource.transaction(async (manager) => {
      const read = await this.programme.getDraft(manager, slug);
      const missing = await this.look(manager, read);
      return { draft: read, parts: missing, askedAt: await this.reminders.askedAt(manager, read.meetingId) };
    });
    return readinessView(draft, { parts, askedAt }, language ?? wordLanguageFor(draft.file.meeting.language));
  }

  /** What a draft lacks that was read in this transaction. */
  async look(manager: EntityManager, draft: Draft): Promise<MissingParts> {
    const { list } = await this.reader.read(manager, draft);
    const open = list.flatMap(({ finding, mark }) => (mark === null ? [finding] : []));
    return missingIn(draft.file, open, await readPeopleFacts(manager, draft.meetingId));
  }
}

function readinessView(
  { file }: Draft,
  { parts, askedAt }: { parts: MissingParts; askedAt: AskedAt },
  language: WordLanguage,
): Readiness {
  const { meeting, sessions } = parts;
  const link = linksIn(file);
  const view = (missing: Missing): MissingView => ({
    ...missing,
    suppliers: missing.suppliers.map((supplier) => supplierView(supplier, missing, askedAt)),
    text: missingSentence(missing, language),
  });
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

function supplierView(supplier: Supplier, missing: Missing, askedAt: AskedAt): SupplierView {
  const at = supplier.person === null ? undefined : askedAt.get(askedKey(supplier.person, missing));
  return { ...supplier, remindedAt: at?.toISOString() ?? null };
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
