import type { PersonView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { folded, peopleLike, typedName } from './person-names.rules';

const person = (familyName: string, position: string | null = null) =>
  ({ id: familyName, honorific: 'Ms', givenName: 'Ana', familyName, postNominals: null, position }) as PersonView;

describe('a name that somebody types', () => {
  it('is compared without accents, case and marks', () => {
    expect(folded('  D’Ávila-Núñez, PhD ')).toBe('d avila nunez phd');
    expect(folded('Παραδειγματίδου')).toBe('παραδειγματιδου');
  });

  it('finds whoever has every word of it at the beginning of one of theirs, in any order', () => {
    const people = [person('Núñez', 'Chair of the Process'), person('Diaz')];
    const found = (typed: string) => peopleLike(people, typed).map(({ id }) => id);
    expect(found('')).toEqual(['Núñez', 'Diaz']);
    expect(found('nun ana')).toEqual(['Núñez']);
    expect(found('chair')).toEqual(['Núñez']);
    expect(found('iaz')).toEqual([]);
  });

  it('is taken apart as far as that can be told', () => {
    expect(typedName('Diaz')).toEqual({ familyName: 'Diaz' });
    expect(typedName('Ana María  Diaz')).toEqual({ givenName: 'Ana María', familyName: 'Diaz' });
    expect(typedName('H.E. Ms Ana Diaz')).toEqual({ honorific: 'H.E. Ms', givenName: 'Ana', familyName: 'Diaz' });
    expect(typedName('Dr Diaz')).toEqual({ honorific: 'Dr', familyName: 'Diaz' });
  });
});
