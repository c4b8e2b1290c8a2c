import type { HighlightsBlock, HighlightsOrigin } from '#contract/highlights';
import { describe, expect, it } from '@jest/globals';
import { begun, emptyQueue, put } from '../../lib/outbox/queue.rules';
import { isAsHandedIn, keepingEdits, shownBlocks, takingEdits } from './origins.rules';
import type { HighlightsQueue, HighlightsWritten } from './written';

const at = '2019-04-05T18:00:00.000Z';
const origin: HighlightsOrigin = {
  ...{ kind: 'practice', version: 3, title: 'Desks', text: 'Two desks.', actors: [], isChanged: true },
  group: { number: 1, name: 'North' },
};
const untouched: HighlightsBlock = {
  ...{ id: 'a', part: 'group/north', origin: { ...origin, isChanged: false }, version: 0 },
  fields: {
    title: { value: 'Desks', version: 3, by: null, at: null },
    text: { value: 'Two desks.', version: 3, by: null, at: null },
  },
};
const written: HighlightsBlock = {
  ...untouched,
  origin,
  fields: { ...untouched.fields, text: { value: 'One desk a border.', version: 2, by: 'Olga', at } },
};

describe('a block that comes from a group', () => {
  it('is as it was handed in until somebody writes in it', () => {
    expect(isAsHandedIn(untouched)).toBe(true);
    expect(isAsHandedIn(written)).toBe(false);
    expect(isAsHandedIn({ ...untouched, origin: null })).toBe(false);
  });

  it('takes what the group says now over what stands in it, field by field, or stays as it is', () => {
    const renew = { kind: 'renew', entry: 'a', seen: 3 };
    expect(takingEdits(written)).toEqual([
      { kind: 'set', entry: 'a', field: 'text', value: 'Two desks.', seen: 2 },
      renew,
    ]);
    expect(keepingEdits(written)).toEqual([renew]);
    expect(takingEdits({ ...written, origin: null })).toEqual([]);
  });

  it('offers no other wording once one has been read, also before the server has been told', () => {
    const view = { entries: [written, untouched], removed: [] };
    const done = keepingEdits(written).reduce<HighlightsQueue>(put<HighlightsWritten>, emptyQueue);
    const offered = (queue: HighlightsQueue) => shownBlocks(view, queue).entries.map((one) => one.origin?.isChanged);
    expect(offered(emptyQueue)).toEqual([true, false]);
    expect(offered(done)).toEqual([false, false]);
    expect(offered(begun(done))).toEqual([false, false]);
  });

  it('is the same object as before where nothing has been done to it', () => {
    const view = { entries: [untouched], removed: [] };
    expect(shownBlocks(view, emptyQueue).entries[0]).toBe(untouched);
  });
});
