import { printedMechanism } from '#contract/printed-mechanism';
import type { Edited, MeetingMechanismChange, NewMeetingMechanisms } from '#contract/programme-editing';
import type { MeetingMechanismView } from '#contract/programme-view';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, In } from 'typeorm';
import { Mechanism } from '../../mechanisms/mechanism.entity.js';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { answer, done, type EditedOf, mechanismIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, nextOrdinal } from './found.js';
import { withoutMechanism } from './removal.rules.js';

/** The mechanisms that have to do with a meeting, as organizers edit them. */
@Injectable()
export class MechanismEditing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: DraftEditor,
  ) {}

  /**
   * Adds mechanisms in the order in which they are named, under the names that the registry has for them. Those that are there
   * already take what is said of all.
   *
   * @throws Refusal `input.invalid` with each that the registry does not know
   */
  async add(meetingId: string, { ids, ...said }: NewMeetingMechanisms, by: Author): Promise<Edited> {
    const names = await this.namesOf(ids);
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'mechanisms.added',
      subject: `meeting ${meetingId}`,
      change: (draft) => withMechanisms(draft, meetingId, names, said),
    });
    return done(written);
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: MeetingMechanismChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<MeetingMechanismView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'mechanism.changed',
      subject: (draft) => `mechanism ${found(draft, 'mechanism', id).key}`,
      seen: { kind: 'mechanism', id, version, fields },
      change: (draft) => withFields(draft, 'mechanism', id, fields),
    });
    return answer(written, mechanismIn(found(written.draft, 'mechanism', id).key));
  }

  /**
   * The registry keeps it.
   *
   * @throws Refusal `not-found`, `version.conflict`
   */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'mechanism.removed',
      subject: `mechanism ${id}`,
      seen: { kind: 'mechanism', id, version },
      change: (draft) => withoutMechanism(draft, id),
    });
    return done(written);
  }

  private async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.manager.findBy(Mechanism, { key: In([...new Set(ids)]) });
    const names = new Map(rows.map((row) => [row.key, printedMechanism(row)]));
    const problems = ids.flatMap((id, index) => {
      const expected = 'the id of a mechanism of the registry';
      return names.has(id) ? [] : [{ path: `ids[${index}]`, found: JSON.stringify(id), expected }];
    });
    if (problems.length > 0) throw new Refusal('input.invalid', problems);
    return new Map(ids.map((id) => [id, names.get(id) ?? id]));
  }
}

type Row = DraftRows['mechanisms'][number];

function withMechanisms(
  draft: DraftRows,
  meetingId: string,
  names: ReadonlyMap<string, string>,
  said: Partial<Pick<Row, 'invited' | 'surveyed' | 'tookPart'>>,
): DraftRows {
  const standing = draft.mechanisms.map((row) => (names.has(row.key) ? { ...row, ...said } : row));
  const there = new Set(standing.map(({ key }) => key));
  const first = nextOrdinal(standing);
  const added = [...names].filter(([key]) => !there.has(key));
  const rows = added.map(([key, name], index): Row => {
    const nothing = { invited: false, surveyed: false, tookPart: false, note: null };
    return { id: randomUUID(), meetingId, key, name, ...nothing, ...said, ordinal: first + index, version: 1 };
  });
  return { ...draft, mechanisms: [...standing, ...rows] };
}
