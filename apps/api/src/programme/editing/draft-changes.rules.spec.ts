import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedDrafts, draftOf, drafts, kinds } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import type { DraftRows } from '../draft-rows.js';
import { changesBetween } from './draft-changes.rules.js';
import { rowsOf, withFields, withRows } from './draft-kinds.js';

const draft = draftOf(smallMeeting({}));
const plenary = draft.sessions[0]!;
const rowsIn = (rows: DraftRows) =>
  kinds.flatMap((kind): readonly { id: string; version: number }[] => rowsOf(rows, kind));
const versionsIn = (rows: DraftRows): Map<string, number> =>
  new Map([rows.meeting, ...rowsIn(rows)].map(({ id, version }) => [id, version]));

const references = ['roomId', 'reportsToId'];
const places = ['sessionId', 'itemId', 'groupId', 'guideId', 'questionSetId'];

/**
 * Said once more, in another way: a row has changed where it reads otherwise, anything in it is new, gone or changed, or something
 * refers to it that did not.
 */
function risen(before: DraftRows, after: DraftRows): Set<string> {
  const unversioned = (rows: DraftRows) => new Map(rowsIn(rows).map((row) => [row.id, { ...row, version: 0 }]));
  const [old, now] = [unversioned(before), unversioned(after)];
  const found = new Set<string>();
  const rise = (id: string): void => {
    found.add(id);
    for (const row of [old.get(id), now.get(id)] as unknown as (Record<string, string | null> | undefined)[]) {
      // A guide is not in the sessions that it serves; its questions for one of them go with that.
      const parents = row && !('title' in row) && 'guideId' in row ? ['guideId'] : places;
      for (const place of parents) if (row?.[place] != null) rise(row[place]);
    }
  };
  for (const id of new Set([...old.keys(), ...now.keys()]))
    if (JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id))) rise(id);
  for (const [id, row] of now as Map<string, object>) {
    const was = old.get(id) as Record<string, string | null> | undefined;
    const isServed = 'guideId' in row && !('title' in row);
    for (const [field, value] of Object.entries(row) as [string, string | null][]) {
      const isReference = references.includes(field) || (isServed && field === 'sessionId');
      if (isReference && value !== null && was?.[field] !== value) found.add(value);
    }
  }
  return found;
}

describe('the changes between two drafts', () => {
  it('are the fields that differ, as they were and as they became', () => {
    const wanted = withFields(draft, 'session', plenary.id, { title: 'Proof', room: undefined, roomId: null });
    const { changes, draft: after } = changesBetween(draft, wanted);
    expect(changes).toEqual([
      {
        ...{ kind: 'session', id: plenary.id, version: 2 },
        before: { title: 'Evidence', roomId: plenary.roomId },
        after: { title: 'Proof', roomId: null },
      },
    ]);
    expect([after.meeting.version, ...after.sessions.map(({ version }) => version)]).toEqual([2, 2, 1]);
  });

  it('name what is new before what is in it, and what goes with all that it was', () => {
    const { changes } = changesBetween(null, draft);
    expect(changes.every(({ before, version }) => before === null && version === 1)).toBe(true);
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(
      ['meeting', ...kinds].filter((kind) => changes.some((change) => change.kind === kind)),
    );
    const { id, version, ...fields } = draft.roles[0]!;
    const { changes: gone } = changesBetween(draft, withRows(draft, 'role', draft.roles.slice(1)));
    expect(gone).toEqual([{ kind: 'role', id, version: version + 1, before: fields, after: null }]);
  });

  it('are none between a draft and itself, whose versions stay', () => {
    fc.assert(
      fc.property(drafts, (rows) => {
        expect(changesBetween(rows, rows)).toEqual({ changes: [], draft: rows });
      }),
      { numRuns: 30 },
    );
  });

  it('raise versions exactly where something has changed, and on what it is in', () => {
    fc.assert(
      fc.property(changedDrafts, ([before, wanted]) => {
        const { changes, draft: after } = changesBetween(before, wanted);
        const [old, now, changed] = [versionsIn(before), versionsIn(after), risen(before, wanted)];
        for (const [id, version] of old) {
          if (id === before.meeting.id) expect(now.get(id)).toBe(changes.length === 0 ? version : version + 1);
          else if (now.has(id)) expect([id, now.get(id)]).toEqual([id, changed.has(id) ? version + 1 : version]);
        }
        for (const { id, version } of changes) expect(now.get(id) ?? version).toBe(version);
      }),
      { numRuns: 60 },
    );
  });
});
