import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from './normalise.js';

/** No-break spaces as `~` and no-break hyphens as `=`, to be seen. */
function shown(text: string, language = 'en'): string {
  return normalise(text, language).replaceAll('\u00A0', '~').replaceAll('\u2011', '=');
}

describe('normalise', () => {
  it('composes characters', () => {
    expect(normalise('Anto\u0301nio', 'en')).toBe('Ant\u00F3nio');
  });

  it('leaves out soft hyphens, for no word is hyphenated', () => {
    expect(normalise('co\u00ADordi\u00ADnation', 'en')).toBe('coordination');
    expect(normalise('e\u00AD\u0301', 'en')).toBe('é');
  });

  it.each([
    ['H.E. Mr António Vitorino', 'H.E.~Mr~António Vitorino'],
    ['Ms. Jill Helke', 'Ms.~Jill Helke'],
    ['Prof. Dr Anna', 'Prof.~Dr~Anna'],
    ['M. Jean Dupont et Mme Durand', 'M.~Jean Dupont et Mme~Durand'],
    ['Sr. García y Sra. López', 'Sr.~García y Sra.~López'],
    ['Mr: the word before a colon', 'Mr: the word before a colon'],
    ['a Farm. Then', 'a Farm. Then'],
    ['Mr 5', 'Mr 5'],
  ])('keeps honorifics with their names: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Session 1: Lessons', 'en', 'Session~1: Lessons'],
    ['the session 12 and Group 3', 'en', 'the session~12 and Group~3'],
    ['Obsession 1', 'en', 'Obsession 1'],
    ['Séance 1, Groupe 2', 'fr', 'Séance~1, Groupe~2'],
    ['Sesión 1, Grupo 2', 'es', 'Sesión~1, Grupo~2'],
    ['Session 1', 'fr-CH', 'Session 1'],
    ['Session 1', 'ru', 'Session~1'],
  ])('keeps a number with its word: %s (%s)', (text, language, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it.each([
    ['Geneva, 5 April 2019, Palais', 'en', 'Geneva, 5~April~2019, Palais'],
    ['30 April–2 May 2019', 'en', '30~April–2~May~2019'],
    ['on 5 April at ten', 'en', 'on 5~April at ten'],
    ['5 Aprilia', 'en', '5 Aprilia'],
    ['15 May 20199', 'en', '15~May 20199'],
    ['le 1er avril 2019', 'fr', 'le 1er~avril~2019'],
    ['el 5 de abril de 2019', 'es', 'el 5~de~abril~de~2019'],
  ])('keeps dates together: %s (%s)', (text, language, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it.each([
    ['Co-Chair and co-facilitators', 'Co=Chair and co=facilitators'],
    ['CO-CHAIR', 'CO=CHAIR'],
    ['Taco-Chair, CO-2', 'Taco-Chair, CO-2'],
  ])('keeps compounds with Co- together: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['Modération : qui ? « Nous » ; vous !', 'fr', 'Modération~: qui~? «~Nous~»~; vous~!'],
    ['Séance 1 : débat', 'fr-CH', 'Séance~1~: débat'],
    ['10:15 et a:b', 'fr', '10:15 et a:b'],
    ['a : b', 'en', 'a : b'],
  ])('keeps the marks of French with the word before them: %s (%s)', (text, language, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const parts = fc.constantFrom(
      'Mr',
      'H.E.',
      'Session',
      '5',
      'April',
      '2019',
      'Co-Chair',
      ' ',
      ' ',
      'e',
      '\u0301',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          const once = normalise(text, 'en');
          expect(normalise(once, 'en')).toBe(once);
        },
      ),
    );
  });
});
