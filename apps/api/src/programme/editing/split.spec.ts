import { meetingFileProblems } from '#contract/meeting-file.rules';
import { addMinutes, minutesBetween } from '#time/wall-time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, drafts, newId } from '../../../../../test/support/draft-rows.js';
import { asked, smallMeeting } from '../../../../../test/support/small-meeting.js';
import { draftToFile } from '../draft-to-file.js';
import { splitSession } from './split.js';

const file = smallMeeting({
  plenary: {
    items: [
      { kind: 'panel', title: 'Voices', speakers: [asked('ben')] },
      { kind: 'discussion', title: 'Debate', speakers: [asked('cleo')] },
    ],
  },
});
const draft = draftOf(file);
const plenary = draft.sessions[0]!;
const at = '2031-05-06T09:40';
const split = (how: { at?: string; id?: string; title?: string; items?: string[] }) =>
  splitSession(draft, plenary, { at, items: [], ...how, second: newId() }, newId);

describe('splitting a session', () => {
  it('makes two that together last as long, in one room and with the same moderators', () => {
    const { sessions } = draftToFile(split({ items: [draft.items[1]!.id] }));
    const [voices, debate] = file.sessions[0]!.items!;
    const { number, ...rest } = file.sessions[0]!;
    expect(sessions).toEqual([
      { ...rest, number, end: at, items: [voices] },
      file.sessions[1],
      { ...rest, id: 'plenary-2', start: at, items: [debate] },
    ]);
  });

  it('leaves what is set for the reports of groups with the groups', () => {
    const set = { recommendationLimit: 3, outputsDue: '2031-05-06T13:00' };
    const rows = draftOf(smallMeeting({ breakout: set }));
    const how = { at: '2031-05-06T11:00', items: [], second: newId() };
    const { sessions } = draftToFile(splitSession(rows, rows.sessions[1]!, how, newId));
    expect(sessions.slice(1)).toEqual([
      expect.objectContaining({ id: 'breakout', ...set }),
      { id: 'breakout-2', kind: 'breakout', title: 'Means', start: '2031-05-06T11:00', end: '2031-05-06T12:00' },
    ]);
  });

  it('names the second as wanted', () => {
    const second = draftToFile(split({ id: 'debate', title: 'Debate' })).sessions.at(-1);
    expect([second?.id, second?.title]).toEqual(['debate', 'Debate']);
  });

  it('is refused at a moment outside the session, and with an item of another', () => {
    for (const moment of [plenary.start, plenary.end, '2031-05-06T08:00', '2031-05-07T09:30'])
      expect(() => split({ at: moment })).toThrow('The request is not valid');
    expect(() => split({ items: [plenary.id] })).toThrow('The request is not valid');
  });

  it('keeps every item, group and role, and every answer, in a sound meeting file', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.nat(), (rows, place, moment) => {
        const session = rows.sessions[place % rows.sessions.length];
        if (!session) return;
        const minutes = 1 + (moment % (minutesBetween(session.start, session.end) - 1));
        const own = rows.items.filter(({ sessionId }) => sessionId === session.id);
        const moving = own.filter((_, index) => index % 2 === moment % 2).map(({ id }) => id);
        const wanted = { at: addMinutes(session.start, minutes), items: moving, second: newId() };
        const result = splitSession(rows, session, wanted, newId);
        expect(meetingFileProblems(draftToFile(result))).toEqual([]);
        expect(result.items.map(({ id }) => id)).toEqual(rows.items.map(({ id }) => id));
        expect(result.groups).toEqual(rows.groups);
        expect(result.roles.slice(0, rows.roles.length).map(({ sessionId, ...role }) => role)).toEqual(
          rows.roles.map(({ sessionId, ...role }) => role),
        );
        const moderators = rows.roles.filter(({ kind, sessionId }) => kind === 'moderator' && sessionId === session.id);
        expect(result.roles).toHaveLength(rows.roles.length + moderators.length);
      }),
      { numRuns: 40 },
    );
  });
});
