import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import type { MeetingFile } from './meeting-file.js';
import { printProblem } from './problem.js';
import { readMeetingFile } from './read-meeting-file.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** A small, sound meeting; `change` makes it unsound. */
function problemsAfter(change: (file: Sample) => void): string[] {
  const file = sample();
  change(file);
  return problemsIn(JSON.stringify(file));
}

function problemsIn(text: string): string[] {
  return readMeetingFile(encode(text)).problems.map(printProblem);
}

type Session = MeetingFile['sessions'][number] & Record<string, unknown>;
type Sample = MeetingFile & {
  meeting: Record<string, unknown>;
  rooms: Record<string, unknown>[];
  people: Record<string, unknown>[];
  sessions: [Session, Session, Session];
  guide: [NonNullable<MeetingFile['guide']>[number]];
};

function sample(): Sample {
  return {
    format: 'grcp-meeting/1',
    meeting: {
      slug: 'sample-1',
      shortTitle: 'Sample 1',
      title: 'A sample',
      startDate: '2019-03-30',
      endDate: '2019-03-31',
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    rooms: [{ id: 'hall', name: 'Hall' }],
    people: [{ id: 'chair', familyName: 'Exemplum' }],
    sessions: [
      {
        id: 'first',
        kind: 'plenary',
        number: 1,
        title: 'First',
        start: '2019-03-30T09:00',
        end: '2019-03-30T10:00',
        room: 'hall',
        moderators: [{ person: 'chair' }],
      },
      {
        id: 'groups',
        kind: 'breakout',
        title: 'Groups',
        start: '2019-03-30T10:00',
        end: '2019-03-30T11:00',
        reportsTo: 'last',
        groups: [{ number: 1, name: 'One', rapporteurs: [{ person: 'chair' }] }],
      },
      {
        id: 'last',
        kind: 'plenary',
        number: 2,
        title: 'Last',
        start: '2019-03-30T11:00',
        end: '2019-03-30T12:00',
        items: [{ kind: 'groupReports' }],
      },
    ],
    guide: [{ sessions: ['first'], questionSets: [{ session: 'first', questions: [{ text: 'Why?' }] }] }],
  };
}

describe('reading a meeting file', () => {
  it('takes JSON and YAML alike', () => {
    const expected = { file: sample(), problems: [] };
    expect(readMeetingFile(encode(JSON.stringify(sample())))).toEqual(expected);
    expect(readMeetingFile(encode(stringify(sample())))).toEqual(expected);
  });

  it('leaves out what a file need not say: empty lists and the state of a confirmed role', () => {
    const file = sample();
    file.sessions[0].moderators = [{ person: 'chair', state: 'confirmed' }];
    file.sessions[0].items = [];
    expect(readMeetingFile(encode(JSON.stringify(file))).file).toEqual(sample());
  });

  it('leaves out that a role is not hidden, and keeps that it is', () => {
    const file = sample();
    file.sessions[0].moderators = [
      { person: 'chair', hiddenUntilConfirmed: false },
      { person: 'chair', state: 'invited', hiddenUntilConfirmed: true },
    ];
    file.sessions[1].groups = [{ number: 1, name: 'One', noteTakers: [{ person: 'chair', state: 'confirmed' }] }];
    const { sessions } = readMeetingFile(encode(JSON.stringify(file))).file!;
    expect(sessions[0]?.moderators).toEqual([
      { person: 'chair' },
      { person: 'chair', state: 'invited', hiddenUntilConfirmed: true },
    ]);
    expect(sessions[1]?.groups).toEqual([{ number: 1, name: 'One', noteTakers: [{ person: 'chair' }] }]);
  });

  it('reports every problem at once, those between fields included', () => {
    const problems = problemsAfter((file) => {
      file.meeting.slug = 'Sample 1';
      file.sessions[0].title = '';
      file.sessions[0]['colour'] = 'red';
      file.sessions[1].end = '2019-03-30T09:30';
      file.guide[0].sessions.push('nowhere');
    });
    expect(problems).toEqual([
      'meeting.slug: found "Sample 1", expected a slug of a-z, 0-9 and single hyphens, such as grcp-8',
      'sessions[0].title: found "", expected a text that is not empty',
      'sessions[0].colour: found an unknown key, expected one of id, kind, number, label, title, qualifier, start, end, room, moderators, items, groups, reportsTo',
      'sessions[1].end: found "2019-03-30T09:30", expected a time after the session\'s start, 2019-03-30T10:00',
      'guide[0].sessions[1]: found "nowhere", expected the id of a session in this file',
    ]);
  });

  it('says what is missing', () => {
    expect(problemsAfter((file) => delete (file.meeting as Record<string, unknown>)['title'])).toEqual([
      'meeting.title: missing, expected a text of one line without control characters',
    ]);
  });

  it('takes nothing but true and false for whether a role is hidden', () => {
    const hidden = { person: 'chair', hiddenUntilConfirmed: 'yes' as unknown as boolean };
    expect(problemsAfter((file) => (file.sessions[0].moderators = [hidden]))).toEqual([
      'sessions[0].moderators[0].hiddenUntilConfirmed: found "yes", expected true or false',
    ]);
  });

  it('names a format that it does not know', () => {
    expect(problemsAfter((file) => ((file as Record<string, unknown>)['format'] = 'grcp-meeting/2'))).toEqual([
      'format: found "grcp-meeting/2", expected grcp-meeting/1',
    ]);
  });

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

  it('says how an id begins', () => {
    expect(problemsAfter((file) => (file.rooms[0]!.id = '_main'))).toEqual([
      'rooms[0].id: found "_main", expected an id of 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or digit',
      'sessions[0].room: found "hall", expected the id of a room in this file',
    ]);
  });

  it('refuses control characters, line breaks and halves of characters, and never repeats them raw', () => {
    const problems = problemsAfter((file) => {
      file.meeting.title = 'a\u0000b';
      file.sessions[0].title = 'two\nlines';
      file.sessions[1].title = 'half \ud83d';
      file.sessions[2].title = 'escape \u001b[31m and \u009b';
    });
    expect(problems).toEqual([
      'meeting.title: found "a\\u0000b", expected a text of one line without control characters',
      'sessions[0].title: found "two\\nlines", expected a text of one line without control characters',
      'sessions[1].title: found "half \\ud83d", expected a text of one line without control characters',
      'sessions[2].title: found "escape \\u001b[31m and \\u009b", expected a text of one line without control characters',
    ]);
  });

  it('wants titles in which something can be seen', () => {
    const problems = problemsAfter((file) => {
      file.meeting.title = ' ';
      file.sessions[0].title = '\u200B';
      file.sessions[1].title = '\u00AD \uFEFF';
      file.sessions[2].title = 'co\u00ADordination of \u200Fשלום';
    });
    expect(problems).toEqual([
      'meeting.title: found " ", expected a text that is not empty',
      'sessions[0].title: found "\\u200b", expected a text that is not empty',
      'sessions[1].title: found "\\u00ad \\ufeff", expected a text that is not empty',
    ]);
  });

  it('escapes what a key or a slip of syntax carries, as it does values', () => {
    const problems = problemsAfter((file) => (file.meeting['\u009b31m\u202e'] = 1));
    expect(problems.map((problem) => problem.split(', expected')[0])).toEqual([
      'meeting["\\u009b31m\\u202e"]: found an unknown key',
    ]);
    expect(problemsIn('meeting: "\\\u001b"')).toEqual([
      'line 1, column 11: found Invalid escape sequence \\\\u001b, expected valid YAML or JSON',
    ]);
  });

  it('reads as many sessions as a file may hold', () => {
    const { format, meeting } = sample();
    const sessions = Array.from({ length: 20_000 }, (_, index) => {
      const isLast = index === 19_999;
      const [start, end] = isLast ? ['2019-03-30T11:00', '2019-03-30T12:00'] : ['2019-03-30T09:00', '2019-03-30T10:00'];
      return {
        id: `s${index}`,
        title: 'A',
        start,
        end,
        ...(isLast ? { kind: 'plenary' } : { kind: 'breakout', reportsTo: 's19999' }),
      };
    });
    const guide = [
      {
        sessions: sessions.map(({ id }) => id),
        questionSets: sessions.map(({ id }) => ({ session: id, questions: [] })),
      },
    ];
    expect(problemsIn(JSON.stringify({ format, meeting, sessions, guide }))).toEqual([]);
  });
});
