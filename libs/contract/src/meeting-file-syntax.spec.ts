import { describe, expect, it } from '@jest/globals';
import { printProblem } from './problem.js';
import { readMeetingFile } from './read-meeting-file.js';

const encode = (text: string) => new TextEncoder().encode(text);

function problemsIn(text: string): string[] {
  return readMeetingFile(encode(text)).problems.map(printProblem);
}

const good = `format: grcp-meeting/1
meeting:
  slug: sample-1
  shortTitle: Sample 1
  title: A sample
  startDate: 2019-03-30
  endDate: 2019-03-31
  timeZone: Europe/Zurich
  language: en
people:
  - { id: chair, familyName: Exemplum }
sessions:
  - id: first
    kind: plenary
    title: First
    start: 2019-03-30T09:00
    end: 2019-03-30T10:00
    moderators: [{ person: chair }]
`;

describe('the syntax of a meeting file', () => {
  it('says on which line a file stops being YAML', () => {
    expect(problemsIn('format: grcp-meeting/1\nmeeting: [')).toEqual([
      'line 2, column 11: found Flow sequence in block collection must be sufficiently indented and end with a ], expected valid YAML or JSON',
    ]);
    expect(problemsIn('format: a\nformat: b')).toEqual([
      'line 2, column 1: found Map keys must be unique, expected valid YAML or JSON',
    ]);
  });

  it('refuses a second document, so that nothing after the first is lost unseen', () => {
    const second = 'found another document, expected one document in the file';
    const lines = good.split('\n').length;
    expect(problemsIn(`${good}---\nsessions: [{ id: lost }]\n`)).toEqual([`line ${lines}, column 1: ${second}`]);
    expect(problemsIn(`${good}...\ngarbage: [`)).toEqual([`line ${lines + 1}, column 1: ${second}`]);
    expect(problemsIn(`---\n${good}...\n# The end.\n`)).toEqual([]);
  });

  it('refuses what is no meeting file at all', () => {
    expect(problemsIn('')).toEqual(['file: found null, expected a mapping of keys']);
    expect(problemsIn('just a text')).toEqual(['file: found "just a text", expected a mapping of keys']);
    expect(readMeetingFile(new Uint8Array([0xff, 0xfe, 0x00])).problems.map(printProblem)).toEqual([
      'file: found bytes that are not UTF-8, expected a text file in UTF-8',
    ]);
  });

  it('refuses a file over 5 MB before it reads it', () => {
    expect(readMeetingFile(new Uint8Array(5 * 1024 * 1024 + 1)).problems.map(printProblem)).toEqual([
      'file: found 5242881 bytes, expected at most 5 MB',
    ]);
  });

  it('refuses YAML aliases that explode', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, previous] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => pair.split(''))) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${previous}`).join(', ')}]`);
    }
    expect(problemsIn(bomb.join('\n'))).toEqual(['file: found aliases that multiply, expected at most 100 copies']);
  });

  it('refuses an alias that nothing stands for', () => {
    expect(problemsIn('rooms: *halls')).toEqual([
      'file: found an alias without its anchor, expected each anchor before its aliases',
    ]);
  });

  it('refuses an alias of what it stands in, and takes any other', () => {
    const expected = 'found an alias of what it stands in, expected a value of its own';
    expect(problemsIn('rooms: &a [*a]')).toEqual([`rooms[0]: ${expected}`]);
    expect(problemsIn('meeting: { title: &n { x: { y: *n } } }')).toEqual([`meeting.title.x.y: ${expected}`]);
    const twice = good.replace('[{ person: chair }]', '[&role { person: chair }, *role]');
    const shared = { person: 'chair' };
    expect(readMeetingFile(encode(twice)).file?.sessions[0]?.moderators).toEqual([shared, shared]);
  });

  it('refuses a nesting that no person writes', () => {
    expect(problemsIn('['.repeat(100_000))).toEqual(['file: found too deep a nesting, expected a meeting file']);
  });
});
