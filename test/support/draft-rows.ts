import type { MeetingFile } from '#contract/meeting-file';
import fc from 'fast-check';
import type { DraftRows } from '../../apps/api/src/programme/draft-rows.js';
import { lists, type ListedKind, rowsOf, withRows } from '../../apps/api/src/programme/editing/draft-kinds.js';
import {
  withoutGroup,
  withoutGuide,
  withoutItem,
  withoutPerson,
  withoutQuestion,
  withoutQuestionSet,
  withoutRole,
  withoutRoom,
  withoutSession,
} from '../../apps/api/src/programme/editing/removal.rules.js';
import { fileToDraft } from '../../apps/api/src/programme/file-to-draft.js';
import { standingDraft } from '../../apps/api/src/programme/standing-draft.js';
import { meetingFiles } from './meeting-files.js';

let made = 0;

/** An id that no other row of a test has, in the shape of all ids. */
export const newId = (): string => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;

/** A meeting file as the rows of its draft: new ones, or those that another draft becomes by its import. */
export function draftOf(file: MeetingFile, standing: DraftRows | null = null): DraftRows {
  return fileToDraft(file, {
    meetingId: standing?.meeting.id ?? newId(),
    standing: standingDraft(standing, { person: () => undefined, answered: new Set() }),
    newId,
    mark: { at: new Date('2031-01-01T09:00:00Z'), by: null },
  });
}

/** Sound drafts of a few sessions. */
export const drafts: fc.Arbitrary<DraftRows> = meetingFiles({ mostSessions: 5 }).map((file) => draftOf(file));

/** A draft and what an import makes of it: much is in both, under the same ids. */
const importedDrafts = fc
  .tuple(meetingFiles({ mostSessions: 5 }), meetingFiles({ mostSessions: 5 }))
  .map(([first, second]): [DraftRows, DraftRows] => {
    const before = draftOf(first);
    return [before, draftOf(second, before)];
  });

/** How each thing goes, with all that is in it. */
export const removals = {
  room: withoutRoom,
  person: withoutPerson,
  session: withoutSession,
  item: withoutItem,
  group: withoutGroup,
  role: withoutRole,
  guide: withoutGuide,
  questionSet: withoutQuestionSet,
  question: withoutQuestion,
} satisfies Partial<Record<ListedKind, (draft: DraftRows, id: string) => DraftRows>>;

type RemovableKind = keyof typeof removals;
export const removableKinds = Object.keys(removals) as RemovableKind[];

const editings = fc.array(fc.tuple(fc.constantFrom(...removableKinds), fc.nat(), fc.boolean()), {
  minLength: 1,
  maxLength: 3,
});

/** A draft and what is left of it when one or two things were taken away or put at the end of their lists. */
const editedDrafts = fc.tuple(drafts, editings).map(([before, deeds]): [DraftRows, DraftRows] => {
  let wanted = before;
  for (const [turn, [kind, place, isRemoval]] of deeds.entries()) {
    const rows = rowsOf(wanted, kind);
    const row = rows[place % rows.length];
    if (row && isRemoval) wanted = removals[kind](wanted, row.id);
    else if (row)
      wanted = withRows(wanted, kind, [...rows.filter((one) => one !== row), { ...row, ordinal: 99 + turn }]);
  }
  return [before, wanted];
});

/** A draft and what becomes of it by a step, large or small. */
export const changedDrafts = fc.oneof(importedDrafts, editedDrafts);

export const kinds = Object.keys(lists) as ListedKind[];

/** What a draft says, whatever its versions: rows by their kind and id. */
export function contentOf(draft: DraftRows): Record<string, unknown> {
  const { version, ...meeting } = draft.meeting;
  const rows = kinds.flatMap((kind) =>
    draft[lists[kind]].map(({ version: _, ...row }): [string, unknown] => [`${kind} ${row.id}`, row]),
  );
  return Object.fromEntries([['meeting', meeting], ...rows.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** As it comes back from the database: moments as texts. */
export const asKept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
