import { describe, expect, it } from '@jest/globals';
import { codeInString } from './code-in-string.js';

describe('the code of a glyph in a literal string', () => {
  it('is its two bytes, the higher one first', () => {
    expect(codeInString(0x0141)).toBe('\x01A');
  });

  it.each([
    [0x0028, '\0\\('],
    [0x2900, '\\)\0'],
    [0x005c, '\0\\\\'],
    [0x0d0d, '\\r\\r'],
  ])('is escaped where a reader would take a byte of %d for a delimiter or a line end', (code, operand) => {
    expect(codeInString(code)).toBe(operand);
  });
});
