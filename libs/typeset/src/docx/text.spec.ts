import { describe, expect, it } from '@jest/globals';
import { all, everyKind, paragraph, part, partsOf, textOf, treeOf } from '../../../../test/support/word-parts.js';
import type { Block, Run } from '../tree.js';

describe('a Word file in Arabic', () => {
  it('runs from right to left in paragraphs and tables', async () => {
    const document = await part('word/document.xml', { ...everyKind, language: 'ar' });
    const count = (pattern: RegExp) => all(document, pattern).length;
    expect(count(/(<w:bidi\/>)/g)).toBe(count(/(<w:p>)/g) - 1);
    expect(count(/(<w:bidiVisual\/>)/g)).toBe(1);
  });

  it('runs from right to left in runs of its own script, and of none, but not in Latin ones', async () => {
    const tree = treeOf([paragraph('جلسة', ' – ', 'Rivers', ' (IOM) منظمة')], { language: 'ar' });
    const parts = await partsOf(tree);
    const runs = (xml = '') => all(xml, /<w:r>(.*?)<\/w:r>/g).map((run) => [textOf(run), run.includes('<w:rtl/>')]);
    expect(runs(parts['word/document.xml'])).toEqual([
      ['جلسة', true],
      [' – ', true],
      ['Rivers', false],
      [' (IOM) منظمة', true],
    ]);
    expect(runs(parts['word/footer1.xml']).filter(([, rightToLeft]) => rightToLeft)).toEqual([]);
  });
});

describe('words in another language', () => {
  it('say so to the proofing tools, in the text and in the foot', async () => {
    const french = { language: 'fr' };
    const runs: Run[] = [{ text: 'Modération\u00A0: ', ...french }, { text: 'Mr Shaw' }];
    const parts = await partsOf(treeOf([paragraph(...runs)], { footLanguage: 'fr' }));
    const languages = (xml = '') =>
      all(xml, /<w:r>(.*?)<\/w:r>/g).map((run) => [textOf(run), /<w:lang w:val="([^"]+)"/.exec(run)?.[1]]);
    expect(languages(parts['word/document.xml'])).toEqual([
      ['Modération\u00A0: ', 'fr-FR'],
      ['Mr\u00A0Shaw', undefined],
    ]);
    expect(languages(parts['word/footer1.xml']).filter(([text]) => text?.startsWith('Version'))).toEqual([
      ['Version 2, 3 February 2031', 'fr-FR'],
    ]);
  });
});

describe('the text of a Word file', () => {
  it('is without the characters that XML forbids', async () => {
    const tree = treeOf([paragraph('a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f \u{1F600} g\th')], { title: 'T\u0001\uDC00' });
    const parts = await partsOf(tree);
    expect(textOf(parts['word/document.xml'] ?? '')).toBe('abcdef \u{1F600} g h');
    expect(parts['docProps/core.xml']).toContain('<dc:title>T</dc:title>');
  });

  it('keeps words that look like the marks of its own making', async () => {
    const list: Block = { kind: 'list', marker: 'decimal', items: [[paragraph('{\uFFFF1-0} {1-0} %1. &amp;')]] };
    expect(textOf(await part('word/document.xml', treeOf([list])))).toBe('{1-0} {1-0} %1. &amp;amp;');
  });

  it('has no-break spaces, no-break hyphens and the ends of lines', async () => {
    const document = await part('word/document.xml', treeOf([paragraph('Ms Ada Lake,\nCo-Chair')]));
    expect(textOf(document)).toBe('Ms\u00A0Ada Lake,\nCo\u2011Chair');
    expect(document).toContain('<w:noBreakHyphen/>');
  });
});
