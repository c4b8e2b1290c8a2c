import type { PersonView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { duplicatesAmong } from './duplicates.rules';

const person = (givenName: string | null, familyName: string, honorific: string | null = null) =>
  ({ id: `${givenName} ${familyName}`, honorific, givenName, familyName }) as PersonView;
const likeness = (a: PersonView, b: PersonView) => duplicatesAmong([a, b])[0]?.likeness ?? null;

describe('two entries', () => {
  it.each([
    [person('Thị Ví Dụ', 'Nguyễn'), person('Nguyen', 'THI VI DU')],
    [person('Ana', 'Díaz', 'Ms'), person('ana', 'Diaz', 'H.E. Ms')],
    [person('Dr. Ana', 'Diaz'), person('Ana', 'Diaz')],
    [person(null, 'Exemplum'), person(null, 'EXEMPLUM')],
    [person('Jean-Luc', 'Muster'), person('Jean Luc', 'Muster')],
  ])('have the same name: %j', (a, b) => {
    expect(likeness(a, b)).toBe('same');
    expect(likeness(b, a)).toBe('same');
  });

  it.each([
    [person('G.', 'Muster'), person('Geoffrey', 'Muster')],
    [person('Ana María', 'Diaz'), person('Ana', 'Diaz')],
    [person(null, 'Diaz'), person('Ana', 'Diaz')],
    [person('Geoffrey', 'Muster'), person('Goeffrey', 'Muster')],
    [person('Geoffrey', 'Muster'), person('Geofrey', 'Muster')],
    [person('Geoffrey', 'Muster'), person('Geoffrei', 'Muster')],
  ])('have a similar name: %j', (a, b) => {
    expect(likeness(a, b)).toBe('similar');
    expect(likeness(b, a)).toBe('similar');
  });

  it.each([
    [person('Ana', 'Diaz'), person('Ana', 'Muster')],
    [person('Ana', 'Diaz'), person('Eva', 'Diaz')],
    [person(null, 'Ana'), person('Ana', 'Diaz')],
    [person('A.', 'D.'), person('Ana', 'Diaz')],
    [person('Geoffrey', 'Muster'), person('Goeffrei', 'Muster')],
  ])('are two people: %j', (a, b) => {
    expect(likeness(a, b)).toBeNull();
    expect(likeness(b, a)).toBeNull();
  });

  it('are found among many, each pair once and in the order of the list', () => {
    const people = [person('Ana', 'Diaz'), person('Eva', 'Muster'), person('Diaz', 'Ana'), person('E.', 'Muster')];
    expect(duplicatesAmong(people).map(({ one, other }) => [one.id, other.id])).toEqual([
      ['Ana Diaz', 'Diaz Ana'],
      ['Eva Muster', 'E. Muster'],
    ]);
  });
});
