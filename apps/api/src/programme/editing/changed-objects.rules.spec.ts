import { describe, expect, it } from '@jest/globals';
import { draftOf } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import type { DraftRows } from '../draft-rows.js';
import { changedObjects } from './changed-objects.rules.js';
import { changesBetween } from './draft-changes.rules.js';
import { withFields } from './draft-kinds.js';
import { withoutItem, withoutPerson, withoutSession } from './removal.rules.js';

const draft = draftOf({ ...smallMeeting({}), guide: [{ sessions: ['plenary'], objectives: ['Know'] }] });
const plenary = draft.sessions[0]!;
const told = (wanted: DraftRows, before: DraftRows | null = draft) =>
  changedObjects(changesBetween(before, wanted).changes, before, wanted);

describe('what those who look on are told', () => {
  it('is each thing by its session, rooms and people without a name', () => {
    expect(told(withFields(draft, 'session', plenary.id, { title: 'Proof' }))).toEqual([
      { kind: 'session', session: 'plenary' },
    ]);
    expect(told(withFields(draft, 'room', draft.rooms[0]!.id, { name: 'Hall' }))).toEqual([{ kind: 'room' }]);
    expect(told(withFields(draft, 'guide', draft.guides[0]!.id, { title: 'Why' }))).toEqual([{ kind: 'guide' }]);
    expect(told(withFields(draft, 'meeting', draft.meeting.id, { venue: null }))).toEqual([{ kind: 'meeting' }]);
  });

  it('names the session also of what is gone, and each thing once', () => {
    expect(told(withoutItem(draft, draft.items[0]!.id))).toEqual([
      { kind: 'item', session: 'plenary' },
      { kind: 'role', session: 'plenary' },
    ]);
    expect(told(withoutSession(draft, plenary.id))).toContainEqual({ kind: 'session', session: 'plenary' });
    const { roles } = draft;
    expect(roles.filter(({ personId }) => personId === draft.people[1]!.id)).toHaveLength(2);
    expect(told(withoutPerson(draft, draft.people[1]!.id))).toEqual([
      { kind: 'person' },
      { kind: 'role', session: 'plenary' },
      { kind: 'role', session: 'breakout' },
    ]);
  });

  it('is nothing where nothing has changed, and the meeting where too much has', () => {
    expect(told(draft)).toEqual([]);
    const crowd = (count: number) => ({
      ...draft,
      sessions: Array.from({ length: count }, (_, ordinal) => {
        return { ...plenary, id: `${plenary.id}-${ordinal}`, key: `s${ordinal}`, ordinal };
      }),
    });
    const renamed = (rows: DraftRows) => ({
      ...rows,
      sessions: rows.sessions.map((row) => ({ ...row, title: 'Proof' })),
    });
    expect(told(renamed(crowd(50)), crowd(50))).toHaveLength(50);
    expect(told(renamed(crowd(51)), crowd(51))).toEqual([{ kind: 'meeting' }]);
  });
});
