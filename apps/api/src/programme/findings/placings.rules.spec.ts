import type { FileGroup, FileSession, MeetingFile } from '#contract/meeting-file';
import { describe, expect, it } from '@jest/globals';
import { draftOf, found, keysFound } from '../../../../../test/support/found.js';
import { findingSentence } from './finding-sentence.js';

const rules = [
  'group.empty',
  'mechanism.no-group',
  'group.too-many',
  'breakout.no-placings',
  'wish.not-together',
  'wish.not-apart',
] as const;

function breakout(groups: Partial<FileGroup>[], change: Partial<FileSession> = {}, rest: Partial<MeetingFile> = {}) {
  const session = {
    ...{ at: '6 09:00-10:00', kind: 'breakout' as const, title: 'Lunch' },
    groups: groups.map((group, index) => ({ number: index + 1, name: `G${index + 1}`, ...group })),
    ...change,
  };
  return draftOf(
    { lunch: session },
    { mechanisms: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), invited: id !== 'c' })), ...rest },
  );
}
const sentences = (file: MeetingFile) => found(file, rules).map((finding) => findingSentence(finding, 'en'));

describe('the groups of a breakout', () => {
  it('want all who are invited to sit in one of them, and each somebody who sits in it', () => {
    const file = breakout([{ mechanisms: ['b'] }, {}]);
    expect(keysFound(file, rules)).toEqual(['group.empty~lunch:2', 'mechanism.no-group~a~lunch']);
    expect(sentences(file)).toEqual([
      'Nobody sits in the group yet: Group 2: G2 (“Lunch”).',
      'A is invited and sits in no group of “Lunch”.',
    ]);
    expect(keysFound(breakout([{ mechanisms: ['b'] }, { mechanisms: ['a'] }]), rules)).toEqual([]);
  });

  it('are told to be empty in one line as long as nobody has been placed, and not at all where nobody is invited', () => {
    expect(sentences(breakout([{}, {}]))).toEqual(['No mechanism sits in a group of “Lunch” yet.']);
    expect(keysFound(breakout([{}, {}], {}, { mechanisms: [{ id: 'c', name: 'C' }] }), rules)).toEqual([]);
    expect(keysFound(breakout([]), rules)).toEqual([]);
  });

  it('have no more people than their room has seats: those who come for a mechanism, one at least', () => {
    const people = ['x', 'y'].map((id) => ({ id, familyName: id, mechanism: 'a' }));
    const groups = [{ room: 'small', mechanisms: ['a', 'b'] }];
    const withSeats = (seats: number) =>
      breakout(groups, {}, { people, rooms: [{ id: 'small', name: 'Small', seats }] });
    expect(keysFound(withSeats(3), rules)).toEqual([]);
    expect(sentences(withSeats(2))).toEqual([
      '3 people are to sit in Group 1: G1 (“Lunch”); its room “Small” has seats for 2.',
    ]);
  });

  it('are held against what is wished of who sits with whom', () => {
    const wishes: FileSession['wishes'] = [
      { kind: 'together', mechanisms: ['a', 'b'] },
      { kind: 'apart', mechanisms: ['a', 'b'] },
    ];
    const apart = breakout([{ mechanisms: ['a'] }, { mechanisms: ['b'] }], { wishes });
    expect(sentences(apart)).toEqual(['It was wished that these sit in one group of “Lunch”: A; B.']);
    const together = breakout([{ mechanisms: ['a', 'b'] }], { wishes });
    expect(sentences(together)).toEqual(['It was wished that these sit in different groups of “Lunch”: A; B.']);
  });
});
