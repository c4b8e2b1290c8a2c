import { describe, expect, it } from '@jest/globals';
import { besideIn, forgotten, joined, keepMine, sendAgain, takeTheirs } from './decide.rules';
import type { Edit, Entries, SetEdit } from './edits';
import { begun, emptyQueue, put, type Queue, type Unsettled } from './queue.rules';
import type { Letter } from './sample-letter';

const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;
const place = { entry: a, field: 'text' } as const;

const set = (value: string, seen: number, entry: string = a): SetEdit<Letter> => ({
  ...{ kind: 'set', entry, field: 'text', value, seen },
});
const queueOf = (...edits: Edit<Letter>[]) => edits.reduce(put<Letter>, emptyQueue);
const withUnsettled = (...unsettled: Unsettled<Letter>[]): Queue<Letter> => ({ ...emptyQueue, unsettled });

const text = { value: 'Theirs', version: 7, by: 'Ben', at: '2019-04-05T10:00:00.000Z' };
const letter: Entries<Letter> = {
  entries: [{ id: a, part: 'body', fields: { text }, version: 1 }],
  removed: [],
};

describe('of two versions of a field', () => {
  const beside = withUnsettled({ edit: set('Mine', 3), why: 'conflict' });

  it('theirs is taken by giving up one’s own', () => {
    expect(besideIn(beside, place)).toEqual(set('Mine', 3));
    expect(takeTheirs(beside, place)).toEqual(emptyQueue);
    expect(takeTheirs(beside, { ...place, field: 'title' })).toEqual(beside);
  });

  it('one’s own goes over the version that stands now', () => {
    expect(keepMine(beside, place, letter)).toEqual(queueOf(set('Mine', 7)));
    expect(keepMine(emptyQueue, place, letter)).toBe(emptyQueue);
  });
});

describe('what came too late', () => {
  const add: Edit<Letter> = { kind: 'add', entry: b, part: 'margin' };
  const late: Unsettled<Letter>[] = [
    { edit: add, why: 'closed' },
    { edit: set('Late', 0, b), why: 'gone' },
    { edit: set('Late too', 7), why: 'closed' },
  ];

  it('is sent again as it was done, but for a field in which one has begun anew', () => {
    expect(sendAgain(withUnsettled(...late))).toEqual(queueOf(add, set('Late', 0, b), set('Late too', 7)));
    const anew = put(withUnsettled(...late), set('Anew', 8));
    expect(sendAgain(anew)).toEqual({
      ...{ sending: null, waiting: [set('Anew', 8), add, set('Late', 0, b)] },
      unsettled: [late[2]],
    });
  });

  it('is forgotten where that is wanted, and nothing else', () => {
    const queue = withUnsettled(...late);
    expect(forgotten(queue, queue.unsettled.slice(0, 2))).toEqual(withUnsettled(late[2]!));
  });
});

describe('what another window left behind', () => {
  it('is taken as it is where this one has done nothing, also what may have arrived', () => {
    const left = put(begun(queueOf(set('Me', 3))), set('Meet', 3));
    expect(joined(emptyQueue, left)).toBe(left);
  });

  it('goes first; what was written in the same field stays beside it for a person to decide, once', () => {
    const left = put(begun(queueOf(set('Me', 3), set('Other', 0, b))), set('Meet', 3));
    expect(joined(queueOf(set('Anew', 4)), left)).toEqual({
      ...{ sending: null, waiting: [set('Other', 0, b), set('Anew', 4)] },
      unsettled: [{ edit: set('Meet', 3), why: 'elsewhere' }],
    });
    expect(joined(queueOf(set('Meet', 4)), queueOf(set('Meet', 3))).unsettled).toEqual([]);
  });

  it('leaves what is under way as it is', () => {
    const sending = begun(queueOf(set('Mine', 1)));
    expect(joined(sending, queueOf(set('Left', 0, b)))).toEqual({ ...sending, waiting: [set('Left', 0, b)] });
  });
});
