import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { english } from '../words/en/catalogue';
import { pathWords, valueWords } from './change-words';

await i18next.init({ lng: 'en', resources: { en: english }, interpolation: { escapeValue: false } });
const t = i18next.getFixedT<'changes'>('en', 'changes');

describe('what has changed, in words', () => {
  it('stands at a place that people know', () => {
    expect(pathWords({ path: ['sessions', { id: 'first' }, 'moderators', 0, 'state'] }, t)).toBe(
      'Sessions › first › Moderators › 1 › State',
    );
    expect(pathWords({ path: ['room 00000000-0000-4000-8000-000000000000', 'name'] }, t)).toBe('Room › Name');
    expect(pathWords({ path: [] }, t)).toBe('Everything');
    expect(pathWords({ path: ['rooms'], of: 'order' }, t)).toBe('Rooms: order');
    expect(pathWords({ path: ['unheardOf'] }, t)).toBe('unheardOf');
  });

  it('is a text as it is, and of what has parts a part a line', () => {
    expect(valueWords('Begin <now>', t)).toBe('Begin <now>');
    expect([valueWords(null, t), valueWords('', t), valueWords(3, t), valueWords(true, t)]).toEqual([
      '–',
      '–',
      '3',
      'yes',
    ]);
    expect(valueWords({ title: 'A', items: [{ kind: 'panel' }, 'b'] }, t)).toBe(
      'Title: A\nItems:\n  1.\n    Kind: panel\n  2. b',
    );
  });
});
