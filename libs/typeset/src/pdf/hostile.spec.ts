import { expect, it } from '@jest/globals';
import { documentOf, heading, paragraph, row, timetable, words } from '../../../../test/support/document-trees.js';
import { arimo } from '../../../../test/support/fonts.js';
import { placedPages, qpdfFindings } from '../../../../test/support/pdf.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { pageGeometry } from '../layout/style-sheet.js';
import { renderPdf } from '../pdf.js';
import type { Block } from '../tree.js';

const name = 50_000;

function nested(depth: number): Block[] {
  if (depth === 0) return [paragraph('deep')];
  return [paragraph(`level ${depth}`), { kind: 'list', marker: 'decimal', items: [nested(depth - 1)] }];
}

const session = (index: number): Block[] => [
  paragraph(`Session ${index}: the title of the session`, { keepWithNext: true }),
  paragraph(`Mr Geoffrey Shaw the ${index}th, PhD, Ambassador, Co-Chair of the Bali Process; and`),
  paragraph('Discussion'),
];

const inputs: [string, Block[]][] = [
  ['a name of 50,000 letters', [timetable([row('9.00', paragraph('A'.repeat(name)))])]],
  ['a name of 50,000 characters in words', [timetable([row('9.00', paragraph('Name '.repeat(name / 5)))])]],
  ['a heading of 50,000 letters', [heading(1, 'X'.repeat(name))]],
  [
    'words of 500 letters',
    [timetable(Array.from({ length: 40 }, () => row('w'.repeat(500), paragraph('m'.repeat(500)))))],
  ],
  ['10,000 marks on one letter', [paragraph(`a${'\u0301'.repeat(10_000)} end`)]],
  ['50,000 right-to-left letters', [paragraph('ש'.repeat(name))]],
  ['turns of direction', [paragraph('abc שלום (עולם) 123 \u202Edef\u202C '.repeat(1500))]],
  ['joiners and zero-width spaces', [paragraph('a\u200Bb\u200Dc\u2060d\uFEFF'.repeat(6000))]],
  ['50,000 spaces', [paragraph(`${' '.repeat(name)}x`)]],
  ['50,000 hyphens', [paragraph('-'.repeat(name))]],
  ['1,000 line breaks', [paragraph('a\n'.repeat(1000))]],
  ['200 honorifics of 200 sessions', [paragraph('H.E. Mr X, Session 4, 5 April 2019, Co-Chair '.repeat(200))]],
  ['lists of 60 levels', nested(60)],
  ['1,000 headings without text between', Array.from({ length: 1000 }, (_, index) => heading(2, `Heading ${index}`))],
  [
    '1,000 paragraphs that want to stay together',
    Array.from({ length: 1000 }, () => paragraph('x', { keepWithNext: true })),
  ],
];

const side = pageGeometry('a4').left;

describeWith(['pdftotext', 'qpdf'], 'a PDF of hostile text', () => {
  async function made(blocks: Block[], limit: number): Promise<Uint8Array> {
    const start = performance.now();
    const pdf = await renderPdf(documentOf(blocks), { fonts: arimo(), paper: 'a4' });
    expect(performance.now() - start).toBeLessThan(limit);
    expect(qpdfFindings(pdf)).toBe('');
    return pdf;
  }

  async function check(blocks: Block[]): Promise<void> {
    for (const { width, height, words: placed } of placedPages(await made(blocks, 2000))) {
      expect(placed.filter(({ left, right }) => left < side - 0.1 || right > width - side + 0.1)).toEqual([]);
      expect(placed.filter(({ top, bottom }) => top < 30 || bottom > height - 30)).toEqual([]);
    }
  }

  it.each(inputs)('is sound, within its margins, and made within two seconds: %s', async (_, blocks) => {
    await check(blocks);
  });

  it('is sound and made within ten seconds: an agenda of 1,000 items', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => row('9.45–10.15', ...session(index)));
    await made([timetable(rows)], 10_000);
  });

  it('shows markup, escapes and addresses as they are', async () => {
    const text = `<b>&amp;</b> ]]> \\(\\) %s \${x} {{y}} https://example.org/ <script>`;
    const pdf = await renderPdf(documentOf([paragraph(text)], { title: text, author: text }), {
      fonts: arimo(),
      paper: 'a4',
    });
    expect(qpdfFindings(pdf)).toBe('');
    const [page] = placedPages(pdf);
    expect(page?.words.map((word) => word.text).join(' ')).toContain(text);
  });

  it('goes on in a table inside a table inside a table', async () => {
    let cell: Block[] = [paragraph(words(600))];
    for (let depth = 0; depth < 3; depth += 1) cell = [timetable([row('9.00', ...cell)])];
    await check(cell);
  });
});
