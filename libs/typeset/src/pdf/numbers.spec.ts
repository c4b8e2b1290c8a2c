import { describe, expect, it } from '@jest/globals';
import { operand } from './numbers.js';

describe('operand', () => {
  it('gives a number to a thousandth', () => {
    expect([1, 0.0004, -1 / 3, 841.89].map(operand)).toEqual(['1', '0', '-0.333', '841.89']);
  });

  it.each([Infinity, -Infinity, NaN])('refuses %d, which would break the page', (value) => {
    expect(() => operand(value)).toThrow(RangeError);
  });
});
