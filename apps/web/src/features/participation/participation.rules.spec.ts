import type { MechanismSummary } from '#contract/mechanism';
import type { MeetingMechanismView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { byName, countsOf, leftOut, mechanismsLike } from './participation.rules';

const listed = (id: string, name: string, fields: Partial<MeetingMechanismView> = {}): MeetingMechanismView => ({
  ...{ id, name, invited: false, surveyed: false, tookPart: false, note: null, version: 1 },
  ...fields,
});
const mechanisms = [
  listed('rabat', 'Euro-African Dialogue (Rabat Process)', { invited: true, tookPart: true }),
  listed('almaty', 'Almaty Process', { invited: true, surveyed: true }),
  listed('riam', 'Red Iberoamericana (RIAM)'),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the mechanisms of a meeting', () => {
  it('are counted by what they have to do with it', () => {
    expect(countsOf(mechanisms)).toEqual({ listed: 3, invited: 2, surveyed: 1, tookPart: 1 });
  });

  it('are found by the beginnings of words, without accents and case', () => {
    expect(ids(mechanismsLike(mechanisms, 'PROC'))).toEqual(['rabat', 'almaty']);
    expect(ids(mechanismsLike(mechanisms, 'african rab'))).toEqual(['rabat']);
    expect(ids(mechanismsLike(mechanisms, 'ríam'))).toEqual(['riam']);
    expect(ids(mechanismsLike(mechanisms, ''))).toEqual(['rabat', 'almaty', 'riam']);
  });

  it('are put in the order of their names', () => {
    expect(byName(mechanisms, 'en')).toEqual(['almaty', 'rabat', 'riam']);
  });

  it('leave out those of the registry that nobody has listed', () => {
    const registry = ['almaty', 'bali'].map((id) => ({ id })) as unknown as MechanismSummary[];
    expect(ids(leftOut(registry, mechanisms))).toEqual(['bali']);
  });
});
