import { meetingFileProblems } from '#contract/meeting-file.rules';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asKept, changedDrafts, contentOf, draftOf } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import type { DraftRows } from '../draft-rows.js';
import { draftToFile } from '../draft-to-file.js';
import { changesBetween } from './draft-changes.rules.js';
import { withFields } from './draft-kinds.js';
import { withoutPerson, withoutRoom, withoutSession } from './removal.rules.js';
import { undone } from './undo.rules.js';

const draft = draftOf(smallMeeting({}));
const plenary = draft.sessions[0]!;
const main = draft.rooms[0]!;

/** What a step did, and the draft after it. */
const step = (before: DraftRows, wanted: DraftRows) => changesBetween(before, wanted);

describe('taking a step back', () => {
  it('gives the draft back, whatever the step did', () => {
    fc.assert(
      fc.property(changedDrafts, ([before, wanted]) => {
        const { changes, draft: after } = step(before, wanted);
        const result = undone(after, asKept(changes));
        expect(result && asKept(contentOf(result))).toEqual(asKept(contentOf(before)));
        expect(result && draftToFile(result)).toEqual(draftToFile(before));
      }),
      { numRuns: 60 },
    );
  });

  it('does the step again when that is taken back', () => {
    fc.assert(
      fc.property(changedDrafts, ([before, wanted]) => {
        const first = step(before, wanted);
        const back = step(first.draft, undone(first.draft, asKept(first.changes))!);
        const again = undone(back.draft, asKept(back.changes));
        expect(again && draftToFile(again)).toEqual(draftToFile(wanted));
      }),
      { numRuns: 30 },
    );
  });

  it('lets no version come twice', () => {
    const { changes, draft: after } = step(draft, withoutSession(draft, plenary.id));
    const back = changesBetween(after, undone(after, changes)!);
    expect(back.changes.find(({ id }) => id === plenary.id)?.version).toBe(plenary.version + 2);
    expect(back.draft.sessions[0]).toEqual({ ...plenary, version: plenary.version + 2 });
  });

  it('leaves what others have done to other fields since', () => {
    const { changes, draft: after } = step(draft, withFields(draft, 'session', plenary.id, { title: 'Proof' }));
    const since = withFields(after, 'session', plenary.id, { qualifier: 'theirs' });
    expect(undone(since, changes)?.sessions[0]).toMatchObject({ title: 'Evidence', qualifier: 'theirs' });
  });

  it('is impossible where a field was changed again, or the thing is gone or back', () => {
    const { changes, draft: after } = step(draft, withFields(draft, 'session', plenary.id, { title: 'Proof' }));
    expect(undone(withFields(after, 'session', plenary.id, { title: 'Third' }), changes)).toBeNull();
    expect(undone(withoutSession(after, plenary.id), changes)).toBeNull();
    const removal = step(draft, withoutSession(draft, plenary.id));
    expect(undone(draft, removal.changes)).toBeNull();
  });

  it('is impossible where something refers to what would go, or what would come back refers to what is gone', () => {
    const roomless = withoutRoom(draft, main.id);
    const making = step(roomless, { ...roomless, rooms: [main, ...roomless.rooms] });
    const used = withFields(making.draft, 'session', plenary.id, { roomId: main.id });
    expect(undone(used, making.changes)).toBeNull();
    const leaving = step(draft, withoutSession(draft, plenary.id));
    expect(undone(withoutPerson(leaving.draft, draft.people[0]!.id), leaving.changes)).toBeNull();
    expect(undone(withoutRoom(leaving.draft, main.id), leaving.changes)).toBeNull();
  });

  it('is impossible where somebody has answered who would not be named any more', () => {
    const role = draft.roles[0]!;
    const vacant = withFields(draft, 'role', role.id, { personId: null });
    const naming = step(vacant, withFields(vacant, 'role', role.id, { personId: role.personId }));
    expect(undone(naming.draft, naming.changes)?.roles[0]).toMatchObject({ personId: null, state: 'toBeConfirmed' });
    const answered = withFields(naming.draft, 'role', role.id, { state: 'confirmed' });
    expect(undone(answered, naming.changes)).toBeNull();
  });

  it('keeps the order of lists, so that what is back stands where it stood', () => {
    const back = undone(withoutSession(draft, plenary.id), step(draft, withoutSession(draft, plenary.id)).changes);
    expect(back?.sessions.map(({ key }) => key)).toEqual(['plenary', 'breakout']);
    expect(back && meetingFileProblems(draftToFile(back))).toEqual([]);
  });
});
