import { expect, it } from '@jest/globals';
import { printedMechanism } from './printed-mechanism.js';

it('prints a mechanism with the acronym or the shorter name by which it is known, once', () => {
  const printed = (name: string, shortName: string, acronym: string | null = null) =>
    printedMechanism({ name, shortName, acronym });
  expect(printed('Caribbean Migration Consultations', 'CMC', 'CMC')).toBe('Caribbean Migration Consultations (CMC)');
  expect(printed('Euro-African Dialogue', 'Rabat Process')).toBe('Euro-African Dialogue (Rabat Process)');
  expect(printed('Budapest Process', 'Budapest Process')).toBe('Budapest Process');
});
