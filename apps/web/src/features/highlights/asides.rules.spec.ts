import type { HighlightsBlock } from '#contract/highlights';
import { expect, it } from '@jest/globals';
import { asidesOf } from './asides.rules';
import type { UnsettledHighlight } from './written';

const block: HighlightsBlock = {
  ...{ id: 'a', part: 'closing', origin: null, version: 1 },
  fields: { text: { value: 'Theirs', version: 2, by: 'Omar', at: '2019-04-05T18:00:00.000Z' } },
};
const mine = (field: 'title' | 'text', why: UnsettledHighlight['why']): UnsettledHighlight => ({
  ...{ edit: { kind: 'set', entry: 'a', field, value: 'Mine', seen: 1 }, why },
});

it('shows beside one’s own what stands, and of what no block can hold that it cannot; all else is elsewhere', () => {
  const unsettled: UnsettledHighlight[] = [
    ...[mine('text', 'conflict'), mine('title', 'refused'), mine('title', 'gone')],
    { edit: { kind: 'remove', entry: 'a' }, why: 'gone' },
  ];
  expect(asidesOf(unsettled, [block])).toEqual([
    { entry: 'a', field: 'text', theirs: 'Theirs' },
    { entry: 'a', field: 'title', theirs: null },
  ]);
  expect(asidesOf([mine('text', 'conflict')], [])).toEqual([{ entry: 'a', field: 'text', theirs: '' }]);
});
