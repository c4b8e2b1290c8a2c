import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { encode, problemsAfter, problemsIn, sample } from '../../../test/support/meeting-file-sample.js';
import { readMeetingFile } from './read-meeting-file.js';

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

  it('leaves out that people may be named, and keeps that nobody is', () => {
    const reading = (attribution: 'named' | 'unnamed') => {
      const file = sample();
      file.meeting.attribution = attribution;
      return readMeetingFile(encode(JSON.stringify(file))).file;
    };
    expect(reading('named')).toEqual(sample());
    expect(reading('unnamed')).toEqual({ ...sample(), meeting: { ...sample().meeting, attribution: 'unnamed' } });
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

  it('takes a role without a person, which is to be confirmed and need not say so', () => {
    const file = sample();
    file.sessions[0].moderators = [
      { capacity: 'Chair of MIDSA', state: 'toBeConfirmed' },
      { hiddenUntilConfirmed: true },
      { state: 'toBeConfirmed' },
    ];
    const { sessions } = readMeetingFile(encode(JSON.stringify(file))).file!;
    expect(sessions[0]?.moderators).toEqual([{ capacity: 'Chair of MIDSA' }, { hiddenUntilConfirmed: true }, {}]);
  });

  it('takes no answer of nobody, and tells once of a person that is wrong', () => {
    const wrong = { person: 7 as unknown as string, state: 'confirmed' } as const;
    const problems = problemsAfter((file) => {
      file.sessions[0].moderators = [{ capacity: 'Chair of MIDSA', state: 'confirmed' }, wrong];
      file.sessions[0].items = [{ kind: 'panel', speakers: [{ state: 'invited' }] }];
      file.sessions[1].groups = [{ number: 1, name: 'One', noteTakers: [{ state: 'declined' }] }];
    });
    const expected = 'expected toBeConfirmed, or a person: the role names nobody';
    expect(problems).toEqual([
      'sessions[0].moderators[1].person: found 7, expected an id',
      `sessions[0].moderators[0].state: found "confirmed", ${expected}`,
      `sessions[0].items[0].speakers[0].state: found "invited", ${expected}`,
      `sessions[1].groups[0].noteTakers[0].state: found "declined", ${expected}`,
    ]);
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
      'sessions[0].colour: found an unknown key, expected one of id, kind, number, label, title, qualifier, start, end, room, moderators, items, groups, wishes, reportsTo, recommendationLimit, outputsDue',
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
