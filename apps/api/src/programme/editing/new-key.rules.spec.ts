import { identifier } from '#contract/fields';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newKey } from './new-key.rules.js';

const keys = (...list: string[]) => list.map((key) => ({ key }));

describe('a new key', () => {
  it('is made of the words, in small ASCII letters', () => {
    expect(newKey('Évidence & Proof (I)', [], 'session')).toBe('evidence-proof-i');
    expect(newKey('ﬁrst', [], 'session')).toBe('first');
    expect(newKey('Ελλάδα', [], 'person')).toBe('person');
  });

  it('is numbered where it is taken, in whichever case', () => {
    expect(newKey('Proof', keys('PROOF'), 'session')).toBe('proof-2');
    expect(newKey('Proof', keys('proof', 'proof-2', 'proof-3'), 'session')).toBe('proof-4');
    expect(newKey('…', keys('room'), 'room')).toBe('room-2');
  });

  it('is not cut after a hyphen', () => {
    expect(newKey(`${'a'.repeat(39)} b`, [], 'session')).toBe('a'.repeat(39));
  });

  it('is an id that nothing has yet, whatever the words', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', 'a 2', '2'));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const taken: { key: string }[] = [];
        for (const one of list) taken.push({ key: newKey(one, taken, 'session') });
        expect(taken.filter(({ key }) => !identifier.safeParse(key).success)).toEqual([]);
        expect(new Set(taken.map(({ key }) => key)).size).toBe(list.length);
      }),
    );
  });
});
