import { describe, expect, it } from '@jest/globals';
import { oneLine } from './one-line.js';

describe('oneLine', () => {
  it('composes characters, and makes all white space one space', () => {
    expect(oneLine(' Anto\u0301nio\u00A0\n of\u2028\tGeneva\u0007 ')).toBe('António of Geneva');
  });

  it('ends a very long text in an ellipsis, between graphemes', () => {
    expect(oneLine('m\u0302'.repeat(400))).toBe(`${'m\u0302'.repeat(250)}…`);
    expect(oneLine('x'.repeat(500))).toBe('x'.repeat(500));
  });
});
