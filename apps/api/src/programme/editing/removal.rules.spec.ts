import { meetingFileProblems } from '#contract/meeting-file.rules';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, drafts, removableKinds, removals } from '../../../../../test/support/draft-rows.js';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import { draftToFile } from '../draft-to-file.js';
import { rowsOf } from './draft-kinds.js';
import { withoutRoom, withoutSession } from './removal.rules.js';

const file = smallMeeting({ breakout: { reportsTo: 'closing' } });
const draft = draftOf({
  ...file,
  sessions: [
    ...file.sessions,
    { id: 'closing', kind: 'plenary', title: 'Closing', start: '2031-05-06T13:00', end: '2031-05-06T14:00' },
  ],
  guide: [
    { sessions: ['plenary'], questionSets: [{ session: 'plenary', questions: [{ text: 'Why?' }] }] },
    {
      sessions: ['plenary', 'breakout'],
      questionSets: [
        { session: 'plenary', questions: [{ text: 'How?' }] },
        { session: 'breakout', questions: [{ text: 'When?' }] },
      ],
    },
  ],
});
const idOf = (key: string) => [...draft.sessions, ...draft.rooms].find((row) => row.key === key)!.id;

describe('taking something out of a draft', () => {
  it('takes a session’s roles, items, groups and questions, and the guide that served it alone', () => {
    const { sessions, guide } = draftToFile(withoutSession(draft, idOf('plenary')));
    expect(sessions.map(({ id }) => id)).toEqual(['breakout', 'closing']);
    expect(guide).toEqual([
      { sessions: ['breakout'], questionSets: [{ session: 'breakout', questions: [{ text: 'When?' }] }] },
    ]);
  });

  it('lets what referred to it refer to nothing', () => {
    expect(draftToFile(withoutSession(draft, idOf('closing'))).sessions[1]).not.toHaveProperty('reportsTo');
    expect(draftToFile(withoutRoom(draft, idOf('main'))).sessions[0]).not.toHaveProperty('room');
  });

  it.each(removableKinds)('leaves a sound meeting file, whichever %s it is', (kind) => {
    fc.assert(
      fc.property(drafts, (rows) => {
        for (const { id } of rowsOf(rows, kind)) {
          const rest = removals[kind](rows, id);
          expect(rowsOf(rest, kind).map((row) => row.id)).not.toContain(id);
          expect(meetingFileProblems(draftToFile(rest))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
