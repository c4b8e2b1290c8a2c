import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { all, everyKind, paragraph, part, partsOf, textOf, treeOf } from '../../../test/support/word-parts.js';
import { renderDocx } from './docx.js';
import type { Block, Paragraph } from './tree.js';

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
