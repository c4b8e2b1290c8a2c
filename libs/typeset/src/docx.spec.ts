import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from './docx.js';
import type { Block, DocumentTree, Paragraph, Run } from './tree.js';

function paragraph(...runs: (string | Run)[]): Block {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

function treeOf(blocks: Block[], more: Partial<DocumentTree> = {}): DocumentTree {
  return {
    title: 'Fourth Meeting – Agenda',
    language: 'en',
    author: 'Lake & River Office',
    issuedAt: '2031-02-03T04:05:06Z',
    runningHead: 'Fourth Meeting – Agenda',
    runningFoot: 'Version 2, 3 February 2031',
    pageLabel: 'Page {page} of {pages}',
    blocks,
    ...more,
  };
}

const everyKind = treeOf(
  [
    { kind: 'paragraph', style: 'organizer', runs: [{ text: 'Lake & River Office' }] },
    { kind: 'heading', level: 1, anchor: 'agenda', runs: [{ text: 'Agenda' }] },
    paragraph({ text: 'the site', href: 'https://example.org/a#b' }, ' and ', { text: 'the hall', href: '#hall' }),
    { kind: 'list', marker: 'decimal', items: [[paragraph('one')], [paragraph('two')]] },
    {
      kind: 'table',
      continued: '(continued)',
      columns: [
        { head: [{ text: 'Time' }], width: 0.2 },
        { head: [{ text: 'Session' }], width: 0.8 },
      ],
      rows: [
        { cells: [[paragraph('9.45–10.15')], [paragraph('Opening')]], anchor: 'hall' },
        { cells: [[paragraph('10.15–11.15')], [paragraph('Rivers '.repeat(90)), paragraph('Lakes')]] },
        { cells: [[paragraph('11.15–12.15')], [paragraph('Rivers '.repeat(190))]] },
      ],
    },
  ],
  { mark: 'DRAFT' },
);

async function partsOf(tree: DocumentTree): Promise<Record<string, string>> {
  const files = unzipSync(await renderDocx(tree, { paper: 'a4' }));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function part(path: string, tree: DocumentTree): Promise<string> {
  return (await partsOf(tree))[path] ?? '';
}

function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, group = '']) => group);
}

/** What a reader of the file's text gets: runs as they are, breaks as `\n`, no-break hyphens as themselves. */
function textOf(xml: string): string {
  const words = xml.replace(/<w:cr\/>/g, '<w:t>\n</w:t>').replace(/<w:noBreakHyphen\/>/g, '<w:t>\u2011</w:t>');
  return all(words, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('');
}

describe('the bytes of a Word file', () => {
  const zone = process.env['TZ'];

  afterEach(() => {
    jest.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('are the same at another time, in another zone and after other documents', async () => {
    const first = await renderDocx(everyKind, { paper: 'a4' });
    await renderDocx(treeOf([{ kind: 'heading', level: 2, anchor: 'x', runs: [] }]), { paper: 'letter' });
    process.env['TZ'] = 'Pacific/Auckland';
    jest.useFakeTimers({
      now: new Date('2044-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    expect(Buffer.from(await renderDocx(everyKind, { paper: 'a4' })).equals(first)).toBe(true);
  });

  it('differ for another instant of issue', async () => {
    const other = await renderDocx({ ...everyKind, issuedAt: '2031-02-03T04:05:07Z' }, { paper: 'a4' });
    expect(Buffer.from(other).equals(await renderDocx(everyKind, { paper: 'a4' }))).toBe(false);
  });

  it('need an instant of issue', async () => {
    await expect(renderDocx({ ...everyKind, issuedAt: 'tomorrow' }, { paper: 'a4' })).rejects.toThrow(RangeError);
  });
});

describe('the properties of a Word file', () => {
  it('are the title, the issuer, the running lines, the language and the instant of issue', async () => {
    const core = await part('docProps/core.xml', everyKind);
    expect(all(core, /<(?:dc|cp|dcterms):[a-zA-Z]+[^>]*>([^<]+)</g)).toEqual([
      'Fourth Meeting – Agenda',
      'Lake &amp; River Office',
      'Lake &amp; River Office',
      'Fourth Meeting – Agenda. Version 2, 3 February 2031',
      'en',
      '2031-02-03T04:05:06.000Z',
      '2031-02-03T04:05:06.000Z',
    ]);
  });

  it('say no more than the running lines do', async () => {
    const core = await part('docProps/core.xml', treeOf([], { runningFoot: '' }));
    expect(all(core, /<dc:description>([^<]*)</g)).toEqual(['Fourth Meeting – Agenda']);
  });

  it.each([
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['fr', 'fr-FR'],
    ['sw', 'sw'],
  ])('give the proofing tools, for %s, %s', async (language, expected) => {
    const styles = await part('word/styles.xml', treeOf([], { language }));
    expect(all(styles, /<w:docDefaults>.*?<w:lang w:val="([^"]+)"/g)).toEqual([expected]);
  });
});

describe('the styles of a Word file', () => {
  it('have the names that a reader looks for, and headings their level in the outline', async () => {
    const styles = await part('word/styles.xml', everyKind);
    const names = all(styles, /<w:name w:val="([^"]+)"/g);
    expect(names).toEqual(
      expect.arrayContaining([
        'Normal',
        'Organizer',
        'Tagline',
        'Theme',
        'Title',
        'Dateline',
        'Lead-in',
        'List Paragraph',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(all(styles, /w:styleId="(Heading\d)"(?=(?:(?!<\/w:style>).)*<w:outlineLvl)/g)).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
    ]);
    expect(all(styles, /<w:outlineLvl w:val="(\d)"/g).slice(0, 3)).toEqual(['0', '1', '2']);
  });
});

describe('the space between blocks of a Word file', () => {
  it('is that of the PDF above a lead-in and between two headings of one level', async () => {
    const lead = (text: string): Paragraph => ({ kind: 'paragraph', keepWithNext: true, runs: [{ text }] });
    const heading = (level: 2 | 3): Block => ({ kind: 'heading', level, runs: [{ text: 'Session' }] });
    const columns = [{ head: [{ text: 'Session' }], width: 1 }];
    const table: Block = {
      kind: 'table',
      continued: '',
      columns,
      rows: [{ cells: [[lead('first'), lead('second')]] }],
    };
    const parts = await partsOf(treeOf([heading(2), heading(2), heading(3), table]));
    const style = /<w:style [^>]*w:styleId="LeadIn".*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
    expect(all(style, /(<w:spacing [^>]*>)/g)).toEqual(['<w:spacing w:after="40" w:before="180"/>']);
    const paragraphs = all(parts['word/document.xml'] ?? '', /<w:p>(.*?)<\/w:p>/g);
    expect(paragraphs.map((xml) => [textOf(xml), /w:before="(\d+)"/.exec(xml)?.[1]]).slice(0, -1)).toEqual([
      ['Session', undefined],
      ['Session', '120'],
      ['Session', undefined],
      ['Session', undefined],
      ['first', '0'],
      ['second', undefined],
    ]);
  });
});

describe('a table in a Word file', () => {
  it('repeats its head row, keeps rows of a quarter of a page whole and lets longer ones go on over the page', async () => {
    const rows = all(await part('word/document.xml', everyKind), /<w:tr>(.*?)<\/w:tr>/g);
    expect(rows.map((row) => all(row, /<w:trPr>(.*?)<\/w:trPr>/g).join())).toEqual([
      '<w:cantSplit/><w:tblHeader/>',
      ...['<w:cantSplit/>', '<w:cantSplit/>'],
      '<w:cantSplit w:val="off"/>',
    ]);
  });

  it('has columns that fill the measure by their shares', async () => {
    const document = await part('word/document.xml', everyKind);
    expect(all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)).toEqual([1821, 7285]);
  });
});

describe('what stays together in a Word file', () => {
  /** The paragraphs that stay with the next, other than by their style. */
  async function kept(...blocks: Block[]): Promise<string[]> {
    const paragraphs = all(await part('word/document.xml', treeOf(blocks)), /<w:p>(.*?)<\/w:p>/g);
    return paragraphs.filter((xml) => xml.includes('<w:keepNext/>')).map(textOf);
  }

  const lead: Paragraph = { kind: 'paragraph', keepWithNext: true, runs: [{ text: 'lead' }] };

  it('is a lead-in and what follows, and the stem of an item and its parts', async () => {
    const parts: Block = { kind: 'list', marker: 'alpha', items: [[paragraph('part')]] };
    const questions: Block = {
      kind: 'list',
      marker: 'decimal',
      items: [[paragraph('stem'), parts], [paragraph('short')]],
    };
    expect(await kept(lead, paragraph('people'), questions)).toEqual(['lead', 'stem']);
  });

  it('is the head row and the first one, but no other row as a whole, as Word would read it in a first cell', async () => {
    const columns = [
      { head: [{ text: 'Time' }], width: 0.5 },
      { head: [{ text: 'Session' }], width: 0.5 },
    ];
    const rows = [{ cells: [[lead], [{ ...lead, runs: [{ text: 'title' }] }, paragraph('people')]] }];
    expect(await kept({ kind: 'table', continued: '', columns, rows })).toEqual(['Time', 'Session', 'title']);
  });
});

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

describe('a link in a Word file', () => {
  async function linksOf(href: string): Promise<string[]> {
    const heading: Block = { kind: 'heading', level: 1, anchor: 'hall', runs: [{ text: 'Hall' }] };
    const parts = await partsOf(treeOf([paragraph({ text: 'link', href }), heading]));
    return [
      ...all(parts['word/_rels/document.xml.rels'] ?? '', /Target="([^"]+)" TargetMode="External"/g),
      ...all(parts['word/document.xml'] ?? '', /<w:hyperlink [^>]*w:anchor="([^"]+)"/g),
    ];
  }

  it('leads to an address or to the bookmark of an anchor', async () => {
    expect(await linksOf('https://example.org/a b?x={1}')).toEqual(['https://example.org/a%20b?x=%7B1%7D']);
    expect(await linksOf('mailto:a@example.org')).toEqual(['mailto:a@example.org']);
    expect(await linksOf('#hall')).toEqual(['anchor_1']);
  });

  it.each(['#elsewhere', '#', 'javascript:alert(1)', 'http://example.org/', 'file:///etc/passwd', 'https://', ''])(
    'is plain text where it leads to %j',
    async (href) => {
      expect(await linksOf(href)).toEqual([]);
    },
  );

  it('finds the row of its anchor', async () => {
    const document = await part('word/document.xml', everyKind);
    expect(all(document, /<w:bookmarkStart w:name="([^"]+)" w:id="1"/g)).toEqual(['anchor_1']);
    expect(all(document, /<w:bookmarkStart w:name="anchor_2"[^>]*\/>.*?<w:t [^>]*>([^<]+)/g)).toEqual(['9.45–10.15']);
  });
});
