import { describe, expect, it } from '@jest/globals';
import { printedName } from './printed-name.js';

describe('a printed name', () => {
  it.each([
    [{ honorific: 'Mr', givenName: 'Geoffrey', familyName: 'Shaw', postNominals: 'PhD' }, 'Mr Geoffrey Shaw, PhD'],
    [{ honorific: 'H.E. Mr', givenName: 'António', familyName: 'Vitorino' }, 'H.E. Mr António Vitorino'],
    [{ familyName: 'Exemplum' }, 'Exemplum'],
  ])('is made of the parts that there are: %j', (person, printed) => {
    expect(printedName(person)).toBe(printed);
  });
});
