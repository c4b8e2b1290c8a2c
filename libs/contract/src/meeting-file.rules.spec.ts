import { describe, expect, it } from '@jest/globals';
import { problemsAfter, type Sample } from '../../../test/support/meeting-file-sample.js';

describe('what holds between the fields of a meeting file', () => {
  it('refuses people, rooms and sessions that are not in the file', () => {
    const problems = problemsAfter((file) => {
      file.sessions[0].moderators = [{ person: 'nobody' }];
      file.sessions[0].room = 'cellar';
      file.sessions[1].groups = [
        {
          number: 1,
          name: 'One',
          room: 'attic',
          coFacilitators: [{ person: 'no-one' }],
          noteTakers: [{ person: 'x' }],
        },
      ];
      file.guide[0].questionSets = [{ session: 'last', questions: [] }];
    });
    expect(problems).toEqual([
      'sessions[0].room: found "cellar", expected the id of a room in this file',
      'sessions[1].groups[0].room: found "attic", expected the id of a room in this file',
      'sessions[0].moderators[0].person: found "nobody", expected the id of a person in this file',
      'sessions[1].groups[0].coFacilitators[0].person: found "no-one", expected the id of a person in this file',
      'sessions[1].groups[0].noteTakers[0].person: found "x", expected the id of a person in this file',
      'guide[0].questionSets[0].session: found "last", expected one of this guide\'s own sessions',
    ]);
  });

  it('refuses one id or number for two things', () => {
    const problems = problemsAfter((file) => {
      file.rooms.push({ id: 'hall', name: 'Other hall' });
      file.people.push({ id: 'chair', familyName: 'Other' });
      file.sessions[2].number = 1;
      file.sessions[2].id = 'first';
      file.sessions[1].reportsTo = undefined;
    });
    expect(problems).toEqual([
      'rooms[1].id: found "hall", expected an id of its own; rooms[0] has this one',
      'people[1].id: found "chair", expected an id of its own; people[0] has this one',
      'sessions[2].id: found "first", expected an id of its own; sessions[0] has this one',
      'sessions[2].number: found 1, expected a number of its own; sessions[0] has this one',
    ]);
  });

  it('refuses ids of sessions that differ in case alone, and a session twice in one guide', () => {
    const problems = problemsAfter((file) => {
      file.sessions[2].id = 'First';
      file.sessions[1].reportsTo = undefined;
      file.guide[0].sessions = ['first', 'groups', 'first'];
    });
    expect(problems).toEqual([
      'sessions[2].id: found "First", expected an id that differs from that of sessions[0] in more than case',
      'guide[0].sessions[2]: found "first", expected each session once; guide[0].sessions[0] is this one',
    ]);
  });

  it('refuses times outside the meeting, and wall times that the clocks skip or show twice', () => {
    const spring = problemsAfter((file) => {
      file.sessions[0].start = '2019-03-29T09:00';
      file.sessions[2].start = '2019-03-31T02:30';
      file.sessions[2].end = '2019-03-31T04:00';
    });
    expect(spring).toEqual([
      'sessions[0].start: found "2019-03-29T09:00", expected a time on the meeting\'s dates, 2019-03-30 to 2019-03-31',
      'sessions[2].start: found "2019-03-31T02:30", expected a time that exists in Europe/Zurich; the clocks go forward over it',
    ]);
    const autumn = problemsAfter((file) => {
      Object.assign(file.meeting, { startDate: '2019-03-30', endDate: '2019-10-27' });
      file.sessions[2].end = '2019-10-27T02:30';
    });
    expect(autumn).toEqual([
      'sessions[2].end: found "2019-10-27T02:30", expected a time that occurs once in Europe/Zurich; the clocks go back over it',
    ]);
  });

  it('measures times by the dates of the meeting only where these are good', () => {
    const change = (dates: Record<string, unknown>) => problemsAfter((file) => Object.assign(file.meeting, dates));
    const order = 'meeting.endDate: found "2019-03-31", expected a date not before startDate, 2019-05-01';
    expect(change({ startDate: '2019-05-01' })).toEqual([order]);
    const date = 'expected a date such as 2019-04-05';
    expect(change({ startDate: 'soon', endDate: '2019-03-29' })).toEqual([`meeting.startDate: found "soon", ${date}`]);
    expect(change({ startDate: '2019-04-01', endDate: undefined })).toEqual([`meeting.endDate: missing, ${date}`]);
  });

  it('refuses dates in the wrong order and zones that do not exist', () => {
    const problems = problemsAfter((file) => {
      Object.assign(file.meeting, { startDate: '2019-04-02', timeZone: 'Europe/Geneva' });
      file.sessions = [] as unknown as Sample['sessions'];
      file.guide = [] as unknown as Sample['guide'];
    });
    expect(problems).toEqual([
      'meeting.timeZone: found "Europe/Geneva", expected an IANA time zone such as Europe/Zurich',
      'meeting.endDate: found "2019-03-31", expected a date not before startDate, 2019-04-02',
    ]);
  });

  it('lets groups report only to a later plenary, and only breakouts have groups', () => {
    const expected = 'expected the id of a later plenary session in this file';
    const reportingTo = (id: string) => problemsAfter((file) => (file.sessions[1].reportsTo = id));
    expect(reportingTo('first')).toEqual([`sessions[1].reportsTo: found "first", ${expected}`]);
    expect(reportingTo('groups')).toEqual([`sessions[1].reportsTo: found "groups", ${expected}`]);
    expect(reportingTo('nowhere')).toEqual([`sessions[1].reportsTo: found "nowhere", ${expected}`]);
    expect(problemsAfter((file) => (file.sessions[0].reportsTo = 'last'))).toEqual([
      'sessions[0].reportsTo: found "last", expected no reportsTo: the session is no breakout',
    ]);
  });

  it('lets only a breakout say how many recommendations its groups make, and by when', () => {
    expect(
      problemsAfter((file) => Object.assign(file.sessions[0], { recommendationLimit: 3, outputsDue: 'soon' })),
    ).toEqual([
      'sessions[0].outputsDue: found "soon", expected a wall time such as 2019-04-05T10:15',
      'sessions[0].recommendationLimit: found 3, expected no recommendationLimit: the session is no breakout',
    ]);
    expect(problemsAfter((file) => Object.assign(file.sessions[0], { outputsDue: '2019-03-01T09:00' }))).toEqual([
      'sessions[0].outputsDue: found "2019-03-01T09:00", expected no outputsDue: the session is no breakout',
    ]);
  });

  it('takes from 1 to 20 recommendations', () => {
    const limited = (recommendationLimit: unknown) =>
      problemsAfter((file) => Object.assign(file.sessions[1], { recommendationLimit }));
    expect([1, 20].flatMap(limited)).toEqual([]);
    expect([0, 21, 2.5].flatMap(limited)).toEqual(
      ['0', '21', '2.5'].map((found) => {
        return `sessions[1].recommendationLimit: found ${found}, expected a whole number from 1 to 20`;
      }),
    );
  });

  it('takes a time by which groups hand in what they report from the start of their session to the last day of the meeting', () => {
    const due = (outputsDue: string) => problemsAfter((file) => Object.assign(file.sessions[1], { outputsDue }));
    expect(['2019-03-30T10:00', '2019-03-30T10:30', '2019-03-31T23:59'].flatMap(due)).toEqual([]);
    expect(due('2019-03-30T09:59')).toEqual([
      'sessions[1].outputsDue: found "2019-03-30T09:59", expected a time not before the session\'s start, 2019-03-30T10:00',
    ]);
    expect(due('2019-04-01T00:00')).toEqual([
      'sessions[1].outputsDue: found "2019-04-01T00:00", expected a time on the meeting\'s dates, 2019-03-30 to 2019-03-31',
    ]);
    expect(due('2019-03-31T02:30')).toEqual([
      'sessions[1].outputsDue: found "2019-03-31T02:30", expected a time that exists in Europe/Zurich; the clocks go forward over it',
    ]);
  });
});
