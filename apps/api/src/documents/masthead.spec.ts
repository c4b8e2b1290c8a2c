import type { Masthead } from '#contract/masthead';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { sampleFile } from '../../../../test/support/app.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { linesOf, placedPages, qpdfFindings } from '../../../../test/support/pdf.js';
import { tagFindings } from '../../../../test/support/pdf-tags.js';
import { freeze } from '../publishing/freeze.js';
import { makeDocument } from './document-maker.js';
import type { DocumentRequest } from './document-request.js';

const usual: Masthead = { issuedOn: '2019-03-20', distribution: 'general', language: 'en' };
const cited: Masthead = { ...usual, symbol: 'GRCP/8/1/Rev.2', issuedOn: '2019-03-18' };

function snapshotWith(masthead?: Masthead): MeetingSnapshot {
  return freeze(sampleFile('grcp-8'), { version: 2, releasedAt: '2019-03-20T10:00:00Z', note: '', masthead });
}

function agenda(masthead?: Masthead, others: Partial<DocumentRequest> = {}): Promise<Uint8Array> {
  const request: DocumentRequest = { document: 'agenda', format: 'pdf', language: 'en', paper: 'a4', ...others };
  return makeDocument(snapshotWith(masthead), request);
}

function headOf(pdf: Uint8Array, lines: number): string[] {
  return linesOf(placedPages(pdf)[0]!.words).slice(0, lines);
}

describeWith(['pdftotext', 'qpdf'], 'the masthead of a document', () => {
  it('has symbol, distribution, date and language at the right of the first page, above all else', async () => {
    const pdf = await agenda(cited);
    const [page] = placedPages(pdf);
    const head = page!.words.filter(({ bottom }) => bottom < 130);
    expect(linesOf(head)).toEqual(['GRCP/8/1/Rev.2', 'Distr.: General', '18 March 2019', 'Original: English']);
    const ends = ['GRCP/8/1/Rev.2', 'General', '2019', 'English'].map((word) => head.find(({ text }) => text === word));
    expect(ends.map((word) => Math.round(word?.right ?? 0))).toEqual(Array.from({ length: 4 }, () => 525));
    expect([qpdfFindings(pdf), await tagFindings(pdf)]).toEqual(['', []]);
  });

  it('puts the symbol at the head of every other page, and its date at the foot', async () => {
    const [, second] = placedPages(await agenda(cited));
    const lines = linesOf(second!.words);
    expect(lines[0]).toBe('GRCP 8 – Agenda – GRCP/8/1/Rev.2');
    expect(lines.at(-1)).toMatch(/^Version 2, 18 March 2019 /);
  });

  it('speaks the language of the document', async () => {
    expect(headOf(await agenda({ ...cited, distribution: 'limited' }, { language: 'fr' }), 4)).toEqual([
      'GRCP/8/1/Rev.2',
      'Distr. limitée',
      '18 mars 2019',
      'Original : anglais',
    ]);
    expect(headOf(await agenda({ ...cited, language: 'sw' }, { language: 'es' }), 4)).toEqual([
      'GRCP/8/1/Rev.2',
      'Distr. general',
      '18 de marzo de 2019',
      'Original: sw',
    ]);
  });

  it('marks a limited distribution also without a symbol', async () => {
    const pdf = await agenda({ ...usual, distribution: 'limited' });
    expect(headOf(pdf, 3)).toEqual(['Distr.: Limited', '20 March 2019', 'Original: English']);
  });

  it.each(['pdf', 'docx'] as const)('changes no byte of a %s where there is nothing to say', async (format) => {
    const plain = await agenda(undefined, { format });
    expect(Buffer.compare(await agenda(usual, { format }), plain)).toBe(0);
    expect(Buffer.compare(await agenda(cited, { format }), plain)).not.toBe(0);
  });

  it('has styles of its own in Word, aligned to the right', async () => {
    const styles = (docx: Uint8Array) => Buffer.from(unzipSync(docx)['word/styles.xml']!).toString('utf8');
    const symbol = /<w:style [^>]*w:styleId="Symbol".*?<\/w:style>/s.exec(
      styles(await agenda(cited, { format: 'docx' })),
    );
    expect(symbol?.[0]).toContain('<w:jc w:val="right"/>');
    expect(styles(await agenda(undefined, { format: 'docx' }))).not.toContain('Distribution');
  });
});
