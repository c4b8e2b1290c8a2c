import { text } from '#contract/fields';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headerLine } from './header-line.js';

describe('a line for a header', () => {
  it('has no line break, and nothing that cannot be written', () => {
    expect(headerLine('Ms A\r\nBcc: eve@example.org')).toBe('Ms A Bcc: eve@example.org');
    expect(headerLine('a\u2028b\0c\uFFFEd')).toBe('a bcd');
  });

  it('ends in an ellipsis where it is very long', () => {
    expect(headerLine('x'.repeat(200))).toBe('x'.repeat(200));
    expect(headerLine('😀'.repeat(300))).toBe(`${'😀'.repeat(199)}…`);
  });

  it('is empty where nothing of it could be seen', () => {
    expect(headerLine('\u{E0001}\u200b')).toBe('');
  });

  it('is always one that a mail takes, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (anything) => {
        const line = headerLine(anything);
        expect(line === '' || text.max(500).safeParse(line).success).toBe(true);
      }),
    );
  });
});
