import { describe, expect, it } from '@jest/globals';
import { cleaned, cleanedLine } from './typed.rules';

describe('what somebody has typed or pasted', () => {
  it('is without what the server does not take, and else as it stands', () => {
    expect(cleaned('a\r\nb\rc\u2028d\te\u0007 \ud800f 👩‍👩‍👧 ')).toBe('a\nb\nc\nd e f 👩‍👩‍👧 ');
    expect(cleanedLine('a\nb')).toBe('a b');
  });
});
