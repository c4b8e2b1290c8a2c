import { describe, expect, it } from '@jest/globals';
import { documentOf, heading, paragraph, row, timetable, words } from '../../../test/support/document-trees.js';
import { arimo } from '../../../test/support/fonts.js';
import { withPdf } from '../../../test/support/pdf-tags.js';
import { poppler, qpdfFindings } from '../../../test/support/pdf.js';
import { describeWith } from '../../../test/support/describe-with.js';
import { renderPdf } from './pdf.js';
import { MissingCharacterError } from './text/missing-character-error.js';
import type { Block, DocumentTree, Run } from './tree.js';

const pdfOf = (blocks: Block[], others: Partial<DocumentTree> = {}) =>
  renderPdf(documentOf(blocks, others), { fonts: arimo(), paper: 'a4' });

const runs: Run[] = [
  { text: 'Bold', bold: true },
  { text: ' and ' },
  { text: 'italic', italic: true, href: '#top' },
  { text: ' ə ә' },
];
const agenda: Block[] = [
  heading(1, 'Agenda', 'top'),
  paragraph(runs),
  timetable([row('9.45–10.15', paragraph(words(500)))]),
];

describe('renderPdf', () => {
  it('gives the same bytes for the same document, whatever was made before', async () => {
    const first = await pdfOf(agenda, { mark: 'DRAFT' });
    await pdfOf([paragraph('ә ə Something else'), ...agenda.toReversed()]);
    expect(Buffer.from(await pdfOf(structuredClone(agenda), { mark: 'DRAFT' })).equals(first)).toBe(true);
  });

  it('needs an instant of issue', async () => {
    await expect(pdfOf(agenda, { issuedAt: 'tomorrow' })).rejects.toThrow(RangeError);
  });

  it('gives another file identifier to another text', async () => {
    const identifier = (pdf: Uint8Array) => /\/ID \[<(\w+)>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
    const [one, same, other] = await Promise.all(
      ['one', 'one', 'two'].map((text) => pdfOf([paragraph(text)]).then(identifier)),
    );
    expect(one).toHaveLength(32);
    expect([same === one, other === one]).toEqual([true, false]);
  });

  it('names every character that no font has, and the text in which it stands', async () => {
    const made = pdfOf([paragraph('Mr 王明'), timetable([row('9.00', paragraph('Opening 🎉'))])], {
      runningFoot: 'نسخة',
    });
    await expect(made).rejects.toBeInstanceOf(MissingCharacterError);
    await expect(made).rejects.toMatchObject({
      characters: [
        { character: '王', text: 'Mr 王明' },
        { character: '明', text: 'Mr 王明' },
        { character: '🎉', text: 'Opening 🎉' },
        ...Array.from('نسخة', (character) => ({ character, text: 'نسخة' })),
      ],
    });
    await expect(made).rejects.toThrow(
      'No font has U+738B 王 in "Mr 王明"; U+660E 明 in "Mr 王明"; U+1F389 🎉 in "Opening 🎉"',
    );
  });

  it('quotes no more of a long text than shows where the character stands', async () => {
    const text = `${'a '.repeat(5000)}\uD800${' b'.repeat(5000)}`;
    await expect(pdfOf([paragraph(text)])).rejects.toThrow(/^No font has U\+D800 in "….{80}…"$/);
  });

  it('states title, author and date, whatever characters they have', async () => {
    const pdf = await pdfOf(agenda, { title: 'Łódź & <Agenda>', author: 'A & B' });
    const { info, metadata } = await withPdf(pdf, (document) => document.getMetadata());
    expect(info).toMatchObject({ Title: 'Łódź & <Agenda>', Author: 'A & B', CreationDate: 'D:20190320100000Z' });
    expect(metadata.get('dc:title')).toBe('Łódź & <Agenda>');
    expect(metadata.get('dc:creator')).toEqual(['A & B']);
    expect(metadata.get('xmp:createdate')).toBe('2019-03-20T10:00:00Z');
  });

  it('claims PDF/A-2a and PDF/UA-1', async () => {
    const { metadata } = await withPdf(await pdfOf(agenda), (document) => document.getMetadata());
    expect(['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((name) => metadata.get(name) as string)).toEqual([
      '2',
      'A',
      '1',
    ]);
  });

  it('has the title shown, and is marked as tagged', async () => {
    await withPdf(await pdfOf(agenda), async (document) => {
      expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    });
  });

  it('needs no author', async () => {
    const { info } = await withPdf(await pdfOf(agenda, { author: '' }), (document) => document.getMetadata());
    expect('Author' in info).toBe(false);
  });
});

describeWith(['pdftotext', 'qpdf'], 'the file', () => {
  it('is sound', async () => {
    expect(qpdfFindings(await pdfOf(agenda, { mark: 'DRAFT' }))).toBe('');
    expect(qpdfFindings(await pdfOf([]))).toBe('');
  });

  it('has its fonts embedded, as subsets whose text can be copied', async () => {
    const [, , ...fonts] = poppler('pdffonts', ['-'], await pdfOf(agenda))
      .trim()
      .split('\n');
    const columns = fonts.map((line) => /^(\S+)\s+CID TrueType\s+Identity-H\s+(\w+) (\w+) (\w+)/.exec(line)?.slice(1));
    expect(columns.map(([fullName = '', ...flags] = []) => [fullName.slice(7), ...flags])).toEqual([
      ['Arimo-Regular', 'yes', 'yes', 'yes'],
      ['Arimo-Bold', 'yes', 'yes', 'yes'],
      ['Arimo-Italic', 'yes', 'yes', 'yes'],
    ]);
  });
});
