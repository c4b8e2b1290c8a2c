import { meetingFileProblems } from '#contract/meeting-file.rules';
import type { MeetingFile } from '#contract/meeting-file';
import { addDays } from '#time/calendar-date';
import { dateOf, minutesBetween } from '#time/wall-time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingFiles } from '../../../../test/support/meeting-files.js';
import { smallMeeting } from '../../../../test/support/small-meeting.js';
import { copiedMeeting } from './copied-meeting.rules.js';

const copy = { slug: 'next', shortTitle: 'Next', title: 'The next meeting', startDate: '2032-02-28' };
const file: MeetingFile = {
  ...smallMeeting({ meeting: { theme: 'Evidence', edition: 1 } }),
  guide: [{ sessions: ['plenary'], objectives: ['Know'] }],
};

/** Everybody's roles in a file. */
const rolesIn = ({ sessions }: MeetingFile) =>
  sessions.flatMap(({ moderators = [], items = [], groups = [] }) => [
    ...moderators,
    ...items.flatMap(({ speakers = [] }) => speakers),
    ...groups.flatMap(({ coFacilitators = [], rapporteurs = [], noteTakers = [] }) => [
      ...coFacilitators,
      ...rapporteurs,
      ...noteTakers,
    ]),
  ]);

const parts = fc.subarray(['guides', 'people', 'roles'] as const);

describe('a copied meeting', () => {
  it('has the structure alone where nothing else is wanted', () => {
    const made = copiedMeeting(file, { ...copy, with: [] });
    expect(made.meeting).toEqual({
      ...copy,
      ...{ endDate: '2032-02-28', timeZone: 'Europe/Zurich', language: 'en', organizer: 'Secretariat' },
    });
    expect([made.rooms, made.people, made.guide, rolesIn(made)]).toEqual([file.rooms, undefined, undefined, []]);
    expect(made.sessions.map(({ id, start }) => [id, start])).toEqual([
      ['plenary', '2032-02-28T09:00'],
      ['breakout', '2032-02-28T10:30'],
    ]);
  });

  it('brings the people in roles along where both are wanted, and has to ask them anew', () => {
    const confirmed = smallMeeting({ plenary: { moderators: [{ person: 'ama', state: 'confirmed' }] } });
    const made = copiedMeeting(confirmed, { ...copy, with: ['roles', 'people'] });
    expect(made.people).toEqual(confirmed.people);
    expect(rolesIn(made).map(({ person, state }) => [person, state])).toEqual(
      rolesIn(confirmed).map(({ person }) => [person, 'toBeConfirmed']),
    );
  });

  it('has every role without its person, in its capacity, where people are not wanted', () => {
    const moderators = [
      { person: 'ama', capacity: 'Chair of MIDSA' },
      { person: 'dora', hiddenUntilConfirmed: true },
    ];
    const made = copiedMeeting(smallMeeting({ plenary: { moderators, items: [] }, breakout: null }), {
      ...{ ...copy, with: ['roles'] },
    });
    expect([made.people, rolesIn(made)]).toEqual([
      undefined,
      [{ capacity: 'Chair of MIDSA' }, { hiddenUntilConfirmed: true }],
    ]);
  });

  it('brings guides and people where they are wanted', () => {
    const made = copiedMeeting(file, { ...copy, with: ['guides', 'people'] });
    expect([made.guide, made.people, rolesIn(made)]).toEqual([file.guide, file.people, []]);
  });

  it('keeps what is set for the reports of groups, due on the day that the session has now', () => {
    const set = smallMeeting({
      meeting: { attribution: 'unnamed' },
      breakout: { recommendationLimit: 3, outputsDue: '2031-05-06T13:00' },
    });
    const { meeting, sessions } = copiedMeeting(set, { ...copy, with: [] });
    const { recommendationLimit, outputsDue } = sessions[1]!;
    expect([meeting.attribution, recommendationLimit, outputsDue]).toEqual(['unnamed', 3, '2032-02-28T13:00']);
  });

  it('is sound, and on days as far from the first as they were', () => {
    fc.assert(
      fc.property(meetingFiles(), parts, fc.integer({ min: -4000, max: 4000 }), (from, wanted, days) => {
        const world = { ...from, meeting: { ...from.meeting, timeZone: 'Etc/UTC' } };
        const startDate = addDays(from.meeting.startDate, days);
        const made = copiedMeeting(world, { ...copy, startDate, with: wanted });
        expect(meetingFileProblems(made)).toEqual([]);
        expect(made.meeting.endDate).toBe(addDays(from.meeting.endDate, days));
        for (const [index, { start, end }] of made.sessions.entries()) {
          const earlier = from.sessions[index]!;
          expect([dateOf(start), start.slice(10)]).toEqual([
            addDays(dateOf(earlier.start), days),
            earlier.start.slice(10),
          ]);
          expect(minutesBetween(start, end)).toBe(minutesBetween(earlier.start, earlier.end));
        }
        expect(rolesIn(made)).toHaveLength(wanted.includes('roles') ? rolesIn(from).length : 0);
      }),
      { numRuns: 60 },
    );
  });
});
