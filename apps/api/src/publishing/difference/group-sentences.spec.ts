import type { FileGroup, MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import { smallMeeting } from '../../../../../test/support/small-meeting.js';
import { freeze } from '../freeze.js';
import { difference } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

const frozen = (file: MeetingFile, version: number) =>
  freeze(file, { version, releasedAt: '2031-03-01T09:00:00Z', note: '' });

/** What is said of two releases of a meeting, each line as `title: sentence`. */
function said(before: MeetingFile, after: MeetingFile): string[] {
  const things = differenceSentences(difference(frozen(before, 1), frozen(after, 2)), 'en');
  return things.flatMap(({ title, sentences }) => sentences.map((sentence) => `${title} | ${sentence}`));
}

describe('what has become of a group', () => {
  it('says in which languages a group speaks, and who has come into it and left it, whatever their order', () => {
    const registered = (file: MeetingFile, names: Record<string, string>): MeetingFile => ({
      ...file,
      mechanisms: Object.entries(names).map(([id, name]) => ({ id, name })),
    });
    const names = { a: 'A Process', b: 'B Dialogue', c: 'C Forum' };
    const of = (change: Partial<FileGroup>) =>
      registered(smallMeeting({ breakout: { groups: [{ number: 1, name: 'North', ...change }] } }), names);
    const before = of({ mechanisms: ['a', 'b'], languages: ['en'] });
    expect(said(before, of({ mechanisms: ['c', 'b'], languages: ['fr', 'xx'] }))).toEqual([
      'Means | Languages of Group 1: North: now French, xx.',
      'Means | Now in Group 1: North: C Forum.',
      'Means | No longer in Group 1: North: A Process.',
    ]);
    expect(said(before, of({ mechanisms: ['b', 'a'] }))).toEqual([
      'Means | It is no longer said in which languages Group 1: North speaks.',
    ]);
    expect(
      said(before, registered(before, { ...names, a: 'A Forum' })).filter((line) => line.includes('North')),
    ).toEqual([]);
  });
});
