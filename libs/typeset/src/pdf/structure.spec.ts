import { expect, it } from '@jest/globals';
import { documentOf, heading, paragraph, row, timetable, words } from '../../../../test/support/document-trees.js';
import { arimo } from '../../../../test/support/fonts.js';
import { elementsOf, structureOf, textOf, type StructureElement } from '../../../../test/support/pdf-structure.js';
import { contentTexts, tagFindings, withPdf } from '../../../../test/support/pdf-tags.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { renderPdf } from '../pdf.js';
import type { Block, DocumentTree, Run } from '../tree.js';

const pdfOf = (blocks: Block[], others: Partial<DocumentTree> = {}) =>
  renderPdf(documentOf(blocks, others), { fonts: arimo(), paper: 'a4' });

/** An element as `Type(child child)`, without its text. */
function outlineOf({ type, children }: StructureElement): string {
  const inner = children.filter((child) => typeof child !== 'string').map(outlineOf);
  return inner.length === 0 ? type : `${type}(${inner.join(' ')})`;
}

async function outline(blocks: Block[]): Promise<string> {
  return structureOf(await pdfOf(blocks))
    .children.map((child) => outlineOf(child as StructureElement))
    .join(' ');
}

interface TreeNode {
  role?: string;
  lang?: string;
  children?: TreeNode[];
}

/** The elements of the first page in reading order, each with its language where it names one. By pdf.js. */
function spoken(pdf: Uint8Array): Promise<string[]> {
  const named = ({ role, lang, children = [] }: TreeNode): string[] => [
    ...(role === undefined || role === 'Root' ? [] : [lang === undefined ? role : `${role} ${lang}`]),
    ...children.flatMap(named),
  ];
  return withPdf(pdf, async (document) => {
    const tree = (await (await document.getPage(1)).getStructTree()) as TreeNode;
    return named(tree).filter((name) => name !== 'Document');
  });
}

const rich: Block[] = [
  paragraph('International Organization for Migration (IOM)', { style: 'organizer' }),
  paragraph('The UN Migration Agency', { style: 'tagline' }),
  heading(1, 'Agenda', 'late'),
  paragraph([
    { text: 'See ' },
    { text: words(40), href: 'https://example.org/' },
    { text: ' or ' },
    { text: 'below', href: '#late' },
  ]),
  {
    kind: 'list',
    marker: 'alpha',
    items: [
      [paragraph('First')],
      [paragraph('Stem'), { kind: 'list', marker: 'bullet', items: [[paragraph('Inner')]] }],
    ],
  },
  heading(3, 'Too deep'),
  timetable([
    row('9.45', paragraph('Opening')),
    { ...row('10.15', paragraph(words(1500)), heading(2, 'In a cell')), anchor: 'late' },
    row(''),
  ]),
];

describeWith(['pdftotext'], 'the tags of a PDF', () => {
  it('hold everything that is drawn, unless it is an artifact', async () => {
    expect(await tagFindings(await pdfOf(rich, { mark: 'DRAFT' }))).toEqual([]);
    expect(await tagFindings(await pdfOf([]))).toEqual([]);
  });

  it('are those of paragraphs, headings and lists', async () => {
    expect(await outline(rich.slice(0, 5))).toBe(
      'Document(P P H1 P(Link Link) L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P)))))))',
    );
  });

  it('are those of a table, also where a row goes over pages and a cell is empty', async () => {
    expect(await outline(rich.slice(6))).toBe(
      'Document(Table(TR(TH TH) TR(TH(P) TD(P)) TR(TH(P) TD(P H1)) TR(TH TD)))',
    );
  });

  it('say which cells a head cell heads', async () => {
    const heads = elementsOf(structureOf(await pdfOf(rich)), 'TH');
    expect(heads.map((head) => [textOf(head), head.attributes['Scope']])).toEqual([
      ['Time', 'Column'],
      ['Session', 'Column'],
      ['9.45', 'Row'],
      ['10.15', 'Row'],
      ['', 'Row'],
    ]);
  });

  it('say how lists are numbered, and hold the numbers', async () => {
    const root = structureOf(await pdfOf(rich));
    expect(elementsOf(root, 'L').map(({ attributes }) => attributes['ListNumbering'])).toEqual(['LowerAlpha', 'Disc']);
    expect(elementsOf(root, 'Lbl').map(textOf)).toEqual(['(a)', '(b)', '•']);
  });

  it('count on after the 26th letter', async () => {
    const items = Array.from({ length: 29 }, () => [paragraph('x')]);
    const labels = elementsOf(structureOf(await pdfOf([{ kind: 'list', marker: 'alpha', items }])), 'Lbl').map(textOf);
    expect(labels.slice(-4)).toEqual(['(z)', '(aa)', '(bb)', '(cc)']);
  });

  it('name the language of words in another one, in reading order', async () => {
    const french = { language: 'fr' };
    const runs: Run[] = [
      { text: 'Modération : ', bold: true, ...french },
      { text: `Mr Shaw ${words(30)}` },
      { text: ' ;', ...french },
    ];
    const pdf = await pdfOf([
      { kind: 'heading', level: 1, runs: [{ text: 'Ordre du jour', ...french }] },
      paragraph(runs),
      timetable([row('9.45', paragraph('Opening'))], { columns: [{ head: [{ text: 'Heure', ...french }], width: 1 }] }),
    ]);
    expect(await tagFindings(pdf)).toEqual([]);
    expect(await spoken(pdf)).toEqual([
      'H1 fr',
      ...['P', 'Span fr', 'Span', 'Span fr'],
      ...['Table', 'TR', 'TH fr', 'TR', 'TH', 'P'],
    ]);
    const [text = ''] = await contentTexts(pdf);
    expect(text.startsWith(`OrdredujourModération:MrShaw${words(30).replaceAll(' ', '')};Heure`)).toBe(true);
  });

  it('skip no level of headings', async () => {
    const blocks = [
      heading(2, 'a'),
      heading(3, 'b'),
      heading(1, 'c'),
      heading(3, 'd'),
      heading(3, 'e'),
      heading(2, ''),
    ];
    expect(await outline(blocks)).toBe('Document(H1 H2 H1 H2 H3)');
  });

  it('leave no trace of blocks without a word', async () => {
    expect(
      await outline([paragraph(''), paragraph(' \n'), { kind: 'list', marker: 'bullet', items: [] }, timetable([])]),
    ).toBe('Document');
  });

  it('name the language', async () => {
    const pdf = await pdfOf([paragraph('Bonjour')], { language: 'fr-CH' });
    const { info } = await withPdf(pdf, (document) => document.getMetadata());
    expect((info as { Language?: string }).Language).toBe('fr-CH');
  });
});

describeWith(['pdftotext'], 'links in a PDF', () => {
  it('lead out by https and mail, and to anchors that exist; anything else is plain text', async () => {
    const hrefs = [
      'https://example.org/ü?a=b&c',
      'mailto:a@example.org',
      '#here',
      '#nowhere',
      'javascript:alert(1)',
      'http://example.org/',
      'file:///etc/passwd',
    ];
    const blocks = [...hrefs.map((href) => paragraph([{ text: href, href }])), heading(1, 'Here', 'here')];
    const annotations = await withPdf(
      await pdfOf(blocks),
      async (document) =>
        (await document.getPage(1)).getAnnotations() as Promise<
          { url?: string; dest?: string; contentsObj: { str: string } }[]
        >,
    );
    expect(annotations.map(({ url, dest, contentsObj }) => [contentsObj.str, url ?? dest])).toEqual([
      ['https://example.org/ü?a=b&c', 'https://example.org/%C3%BC?a=b&c'],
      ['mailto:a@example.org', 'mailto:a@example.org'],
      ['#here', 'here'],
    ]);
  });

  it('are described, and part of the structure, on every page to which their text goes', async () => {
    const href = 'https://example.org/';
    const pdf = await pdfOf([paragraph([{ text: words(700), href }]), paragraph(words(900))]);
    const pages = await withPdf(pdf, (document) =>
      Promise.all(
        [1, 2, 3].map(async (number) => {
          const page = await document.getPage(number);
          const areas = (await page.getAnnotations()) as { id: string }[];
          const tree = JSON.stringify(await page.getStructTree());
          const tagged = Array.from(tree.matchAll(/"type":"object","id":"(\w+)"/g), ([, id]) => id);
          return {
            areas: areas.length > 0,
            inTree: areas.every(({ id }) => tagged.includes(id)),
            others: tagged.length - areas.length,
          };
        }),
      ),
    );
    expect(pages).toEqual([
      { areas: true, inTree: true, others: 0 },
      { areas: true, inTree: true, others: 0 },
      { areas: false, inTree: true, others: 0 },
    ]);
  });

  it('have their names in the order in which readers look for them, that of the bytes', async () => {
    const names = ['b', 'A', 'a-10', 'a_1', 'Z', 'é', 'a.1', 'a-2'];
    const pdf = await pdfOf(names.map((name) => heading(1, name, name)));
    const found = await withPdf(pdf, (document) => document.getDestinations() as Promise<object>);
    expect(Object.keys(found)).toEqual(['%C3%A9', 'A', 'Z', 'a-10', 'a-2', 'a.1', 'a_1', 'b']);
  });
});

describeWith(['pdftotext'], 'bookmarks', () => {
  it('are the headings, nested and open, and lead to their pages', async () => {
    const blocks = [
      heading(1, 'Agenda & more'),
      heading(2, 'One'),
      paragraph(words(700)),
      heading(3, 'One and a half'),
      heading(2, 'Two'),
    ];
    interface Item {
      title: string;
      count?: number;
      items: Item[];
      dest: [object, { name: string }, number, number];
    }
    const items = await withPdf(await pdfOf(blocks), async (document) => {
      const describe = async ({ title, count, items: inner, dest }: Item): Promise<unknown> => {
        const page = (await document.getPageIndex(dest[0] as Parameters<typeof document.getPageIndex>[0])) + 1;
        return {
          title,
          page,
          left: dest[2],
          ...(count !== undefined && { open: count }),
          inner: await Promise.all(inner.map(describe)),
        };
      };
      return Promise.all(((await document.getOutline()) as unknown as Item[]).map(describe));
    });
    expect(items).toEqual([
      {
        title: 'Agenda & more',
        open: 3,
        page: 1,
        left: 0,
        inner: [
          {
            title: 'One',
            open: 1,
            page: 1,
            left: 0,
            inner: [{ title: 'One and a half', page: 2, left: 0, inner: [] }],
          },
          { title: 'Two', page: 2, left: 0, inner: [] },
        ],
      },
    ]);
  });
});
