import type { HighlightsBlock, HighlightsPlace } from '#contract/highlights';
import { describe, expect, it } from '@jest/globals';
import { astray, blocksIn, isSameList } from './places.rules';

const place = (part: string): HighlightsPlace => ({
  ...{ part, kind: 'session', number: null, label: null, title: '', start: null, end: null },
  ...{ moderators: [], objectives: [] },
});
const block = (id: string, part: string): HighlightsBlock => ({ id, part, fields: {}, origin: null, version: 1 });
const [a, b, c] = [block('a', 'introduction'), block('b', 'session/lunch'), block('c', 'introduction')];
const gone = block('d', 'session/gone');
const blocks = { entries: [a, b, gone], removed: [c] };

describe('the blocks of a document', () => {
  it('stand in their places, with what was taken out of these', () => {
    expect(blocksIn(blocks, 'introduction')).toEqual({ entries: [a], removed: [c] });
    expect(blocksIn(blocks, 'closing')).toEqual({ entries: [], removed: [] });
  });

  it('stand apart where the programme no longer has their place', () => {
    expect(astray(blocks, [place('introduction'), place('session/lunch')])).toEqual({ entries: [gone], removed: [] });
    expect(astray(blocks, [place('session/lunch')])).toEqual({ entries: [a, gone], removed: [c] });
  });

  it('are the same where each is', () => {
    expect(isSameList([a, b], [a, b])).toBe(true);
    expect(isSameList([a, b], [a, { ...b }])).toBe(false);
    expect(isSameList([a], [a, b])).toBe(false);
  });
});
