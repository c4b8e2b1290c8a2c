import type { OutputLack, OutputProgress } from '#contract/output';
import { describe, expect, it } from '@jest/globals';
import { bySession, lackCounts } from './progress.rules';

const lack = (kind: OutputLack['kind']): OutputLack => ({
  ...{ kind, entry: null, field: null, found: null, blocks: false },
});
const group = (session: string, number: number) => ({ session, group: { number } }) as OutputProgress;

describe('the progress of the groups', () => {
  it('counts what is missing by its kind', () => {
    expect(lackCounts([lack('noText'), lack('noAddressee'), lack('noText')])).toEqual([
      { kind: 'noText', count: 2 },
      { kind: 'noAddressee', count: 1 },
    ]);
  });

  it('is told breakout by breakout', () => {
    const groups = [group('lunch', 1), group('lunch', 2), group('tea', 1)];
    expect(bySession(groups).map(({ session, groups: of }) => [session, of.length])).toEqual([
      ['lunch', 2],
      ['tea', 1],
    ]);
  });
});
