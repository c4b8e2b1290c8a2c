import { describe, expect, it } from '@jest/globals';
import { paragraphs } from './fields.js';

const expected = 'a text of 1 to 10,000 characters, without control characters but line feeds';

describe('paragraphs', () => {
  it.each(['one line', 'two\nlines', 'two\n\nparagraphs\n', 'Ελλάδα 🌍', 'x'.repeat(10_000)])('may be %j', (value) => {
    expect(paragraphs.parse(value)).toBe(value);
  });

  it.each(['', ' \n ', 'a\r\nb', 'a\tb', 'a\u0000b', 'half \ud83d', 'a\u2028b', 'x'.repeat(10_001), 7, null])(
    'may not be %j',
    (value) => {
      expect(paragraphs.safeParse(value).error?.issues[0]?.message).toBe(expected);
    },
  );
});
