import { documentSymbol } from '#contract/masthead';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mastheadOf, nextSymbol, saysTheSame } from './masthead.rules.js';

const here = { today: '2031-05-06', language: 'fr' };

const symbolPart = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.()-]{0,7}$/);
const symbols = fc
  .array(symbolPart, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('/'))
  .filter((symbol) => documentSymbol.safeParse(symbol).success);

describe('a symbol', () => {
  it.each(['GRCP/8/1', 'GRCP/8/1/Rev.2', 'A/C.3/78/L.1/Add.1', 'GRCP/8/INF(2019)', 'X'])('may be %s', (symbol) => {
    expect(documentSymbol.safeParse(symbol).success).toBe(true);
  });

  it.each(['', ' ', '/GRCP', 'GRCP/', 'GRCP//8', 'GRCP 8', 'GRCP/8\n', 'GRCP/8/Rév.1', '.8', 'X'.repeat(65)])(
    'may not be %j',
    (symbol) => {
      expect(documentSymbol.safeParse(symbol).success).toBe(false);
    },
  );
});

describe('the symbol of the next release', () => {
  it.each([
    ['GRCP/8/1', 'GRCP/8/1/Rev.1'],
    ['GRCP/8/1/Rev.1', 'GRCP/8/1/Rev.2'],
    ['GRCP/8/1/Rev.9', 'GRCP/8/1/Rev.10'],
    ['GRCP/8/1/Add.1', 'GRCP/8/1/Add.1/Rev.1'],
    ['GRCP/8/1/Rev.1/Corr.1', 'GRCP/8/1/Rev.1/Corr.1/Rev.1'],
    ['GRCP/8/Revised', 'GRCP/8/Revised/Rev.1'],
    [`GRCP/Rev.${'9'.repeat(20)}`, `GRCP/Rev.1${'0'.repeat(20)}`],
  ])('after %s is %s', (last, next) => {
    expect(nextSymbol(last)).toBe(next);
  });

  it('is for people to choose where there was none, or where there is no room for another', () => {
    expect([nextSymbol(null), nextSymbol('X'.repeat(60)), nextSymbol(`${'X'.repeat(58)}/Rev.9`)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is always a symbol, and never one of those before it', () => {
    fc.assert(
      fc.property(symbols, (first) => {
        const given = new Set([first]);
        for (let last = nextSymbol(first); last !== null && given.size < 12; last = nextSymbol(last)) {
          expect(documentSymbol.safeParse(last).success).toBe(true);
          expect(given.has(last)).toBe(false);
          given.add(last);
        }
      }),
    );
  });
});

describe('a masthead', () => {
  it('is there where something of it was asked for', () => {
    expect(mastheadOf({}, here)).toBeUndefined();
    expect(mastheadOf({ symbol: 'GRCP/8/1' }, here)).toEqual({
      symbol: 'GRCP/8/1',
      issuedOn: '2031-05-06',
      distribution: 'general',
      language: 'fr',
    });
    expect(mastheadOf({ distribution: 'limited' }, here)).toEqual({
      issuedOn: '2031-05-06',
      distribution: 'limited',
      language: 'fr',
    });
  });

  it('says what was asked for', () => {
    const asked = { symbol: 'X/1', issuedOn: '2031-05-01', distribution: 'limited', language: 'es' } as const;
    expect(mastheadOf(asked, here)).toEqual(asked);
  });

  it('says the same as another on any date', () => {
    const one = { issuedOn: '2031-05-01', distribution: 'general', language: 'en' } as const;
    expect(saysTheSame(one, { ...one, issuedOn: '2031-05-02' })).toBe(true);
    expect(saysTheSame(one, { ...one, symbol: 'X/1' })).toBe(false);
    expect(saysTheSame(one, { ...one, distribution: 'limited' })).toBe(false);
    expect(saysTheSame(one, { ...one, language: 'fr' })).toBe(false);
  });
});
