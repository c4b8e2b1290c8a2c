import type { OutputEntry, OutputLack } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { describe, expect, it } from '@jest/globals';
import { countedLacks, lacksIn, lastWritten } from './lacks.rules';

const lack = (
  kind: OutputLack['kind'],
  entry: string | null,
  field: OutputLack['field'],
  blocks = false,
): OutputLack => ({
  ...{ kind, entry, field, blocks, found: null },
});
const entry = (id: string, part: OutputPart, at?: string): OutputEntry => ({
  ...{ id, part, version: 1 },
  fields: at === undefined ? {} : { text: { value: 'x', version: 1, by: null, at } },
});

describe('what an output lacks', () => {
  it('is counted, what holds a submission up first, of practices apart from recommendations', () => {
    const lacks = [
      lack('noAddressee', 'a', 'addressee'),
      lack('noText', 'a', 'text', true),
      lack('noAddressee', 'b', 'addressee'),
      lack('noText', 'p', 'text', true),
    ];
    expect(countedLacks(lacks, [entry('a', 'recommendation'), entry('p', 'practice')])).toEqual([
      { word: 'noText', count: 1, blocks: true },
      { word: 'noPracticeText', count: 1, blocks: true },
      { word: 'noAddressee', count: 2, blocks: false },
    ]);
    expect(lacksIn(lacks, 'b', 'addressee')).toEqual([lacks[2]]);
    expect(lacksIn(lacks, 'b', 'title')).toEqual([]);
  });
});

describe('the last time that something was written', () => {
  it('is that of the newest field', () => {
    const at = ['2019-04-05T10:00:00.000Z', '2019-04-05T10:02:00.000Z', '2019-04-05T10:01:00.000Z'];
    expect(lastWritten(at.map((one, index) => entry(String(index), 'note', one)))).toBe(at[1]);
    expect(lastWritten([entry('a', 'note')])).toBe('');
  });
});
