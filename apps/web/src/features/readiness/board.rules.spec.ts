import type { MissingView } from '#contract/readiness';
import { describe, expect, it } from '@jest/globals';
import { boardRows, countsOf, needs, sought, suppliersIn } from './board.rules';

const missing = (what: MissingView['what'], change: Partial<MissingView> = {}): MissingView => ({
  ...{ what, before: 'release', concerns: [], details: {}, text: `${what} is missing` },
  suppliers: [{ as: 'organizer', person: null, remindedAt: null }],
  ...change,
});
const biography = missing('biography', {
  before: 'meeting',
  suppliers: [{ as: 'speaker', person: 'shaw', remindedAt: null }],
});
const guide = missing('guide.missing', {
  suppliers: [
    { as: 'organizer', person: null, remindedAt: null },
    { as: 'moderator', person: 'vidu', remindedAt: null },
  ],
});
const items = missing('items');
const session = (key: string) => ({ kind: 'session' as const, key, title: key });
const board = {
  meeting: [missing('venue')],
  sessions: [
    { session: session('first'), missing: [biography, guide, items] },
    { session: session('second'), missing: [] },
  ],
};

describe('the board of what is missing', () => {
  it('puts each thing under one need', () => {
    const [first, second] = boardRows(board, {});
    expect(first?.cells).toEqual({
      ...{ programme: [items], people: [], answers: [], room: [], guide: [guide], papers: [biography] },
    });
    expect(needs.every((need) => second?.cells[need].length === 0)).toBe(true);
  });

  it('shows what has to be there by then, and what somebody can supply', () => {
    expect(boardRows(board, { before: 'meeting' })[0]?.missing).toEqual([biography]);
    expect(boardRows(board, { who: 'organizer' })[0]?.missing).toEqual([guide, items]);
    expect(boardRows(board, { who: 'vidu' })[0]?.missing).toEqual([guide]);
    expect(sought(board.meeting, { before: 'release', who: 'shaw' })).toEqual([]);
  });

  it('knows whoever can supply something, once', () => {
    expect(suppliersIn(board)).toEqual(['organizer', 'shaw', 'vidu']);
  });

  it('counts what is missing by when', () => {
    expect(countsOf([biography, guide, items])).toEqual([
      { before: 'release', count: 2 },
      { before: 'meeting', count: 1 },
    ]);
    expect(countsOf([])).toEqual([]);
  });
});
