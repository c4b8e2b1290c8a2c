import { describe, expect, it } from '@jest/globals';
import { caretAfter } from './caret.rules';

describe('the caret, when somebody else changes the text', () => {
  it('stays before what was changed, and goes along after it', () => {
    expect(caretAfter('Meet in May', 'Meet in March', 4)).toBe(4);
    expect(caretAfter('Meet yearly', 'We meet yearly', 11)).toBe(14);
    expect(caretAfter('Meet yearly', 'Meet twice yearly', 7)).toBe(13);
  });

  it('goes behind what was changed where it stood within', () => {
    expect(caretAfter('Meet in May soon', 'Meet in June soon', 9)).toBe(12);
    expect(caretAfter('abc', '', 2)).toBe(0);
  });
});
