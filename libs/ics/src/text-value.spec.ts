import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printableText, textValue, uriValue } from './text-value.js';

describe('printableText', () => {
  it('writes line breaks of every kind as LF', () => {
    expect(printableText('a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it('drops control characters and keeps the tab', () => {
    expect(printableText('a\u0000\u0007\u001b\u007f\u009fb\tc')).toBe('ab\tc');
  });

  it('puts U+FFFD for half a surrogate pair and leaves whole ones', () => {
    expect(printableText('a\uD83Db \uDE00 \u{1F600}')).toBe('a\uFFFDb \uFFFD \u{1F600}');
  });
});

describe('textValue', () => {
  it('escapes backslash, semicolon, comma and line break, and neither colon nor quotation mark', () => {
    expect(textValue('a\\b;c,d\r\ne:f"g\\n')).toBe('a\\\\b\\;c\\,d\\ne:f"g\\\\n');
  });

  it('never has a line break or a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textValue(text)).not.toMatch(/[^\P{Cc}\t]|[\u2028\u2029]/u);
      }),
    );
  });
});

describe('uriValue', () => {
  it('leaves an address as it is', () => {
    const address = 'https://plenary.example.org/meetings/grcp-8?lang=fr&version=2#session-1';
    expect(uriValue(address)).toBe(address);
  });

  it('percent-encodes what no address has, and the comma and the semicolon', () => {
    expect(uriValue('https://example.org/é a,b;c\\"<>\r\nX:1')).toBe(
      'https://example.org/%C3%A9%20a%2Cb%3Bc%5C%22%3C%3E%0AX:1',
    );
  });
});
