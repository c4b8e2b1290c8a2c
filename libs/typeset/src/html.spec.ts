import { describe, expect, it } from '@jest/globals';
import { renderHtml, type HtmlOptions } from './html.js';
import type { Block, List, Run, Table } from './tree.js';

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

function inside(blocks: Block[], options: Partial<HtmlOptions> = {}): string {
  return renderHtml(blocks, { language: 'en', ...options });
}

function runs(...runs: Run[]): string {
  return inside([{ kind: 'paragraph', runs }]);
}

describe('renderHtml', () => {
  it('names the lines of a letterhead by their styles', () => {
    const styles = [
      'symbol',
      'distribution',
      'original',
      'organizer',
      'tagline',
      'theme',
      'title',
      'dateline',
    ] as const;
    const blocks = styles.map((style): Block => ({ kind: 'paragraph', style, runs: [{ text: style }] }));
    expect(inside(blocks)).toBe(styles.map((style) => `<p class="doc-${style}">${style}</p>`).join('\n'));
  });

  it('marks a paragraph that belongs to what follows', () => {
    expect(inside([{ kind: 'paragraph', keepWithNext: true, runs: [{ text: 'Group' }] }])).toBe(
      '<p class="doc-lead-in">Group</p>',
    );
  });
});

describe('a heading', () => {
  const heading: Block = { kind: 'heading', level: 2, anchor: 'hall', runs: [{ text: 'Hall' }] };

  it('has the id of its anchor', () => {
    expect(inside([heading])).toBe('<h2 id="hall" class="doc-heading-2">Hall</h2>');
  });

  it('moves down below the headings of the page', () => {
    expect(inside([heading], { headingShift: 1 })).toBe('<h3 id="hall" class="doc-heading-2">Hall</h3>');
  });

  it('is left out where it has no words', () => {
    expect(inside([{ ...heading, runs: [{ text: ' ' }] }])).toBe('');
  });
});

describe('a run', () => {
  it('in another language names it', () => {
    expect(runs({ text: 'Débat', language: 'fr', bold: true }, { text: ': one' })).toBe(
      '<p class="doc-body"><strong><span lang="fr">Débat</span></strong>: one</p>',
    );
  });

  it('is escaped, between tags and in attributes', () => {
    expect(runs({ text: `<b a="1" c='2'>&amp;` })).toBe(
      '<p class="doc-body">&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;</p>',
    );
    expect(runs({ text: 'x', href: 'https://example.org/?a=1&b="2"' })).toBe(
      '<p class="doc-body"><a href="https://example.org/?a=1&amp;b=%222%22">x</a></p>',
    );
    expect(runs({ text: 'x', href: '/meetings/grcp-8/calendar.ics' })).toBe(
      '<p class="doc-body"><a href="/meetings/grcp-8/calendar.ics">x</a></p>',
    );
    expect(runs({ text: 'x', href: '#"><i>' })).toBe('<p class="doc-body"><a href="#&quot;&gt;&lt;i&gt;">x</a></p>');
  });

  it('is bold, italic and a link in this order', () => {
    expect(runs({ text: 'a', bold: true, italic: true, href: 'mailto:a@example.org' }, { text: ' b' })).toBe(
      '<p class="doc-body"><a href="mailto:a@example.org"><strong><em>a</em></strong></a> b</p>',
    );
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', '//example.org', '/\\example.org', ''])(
    'is plain text where its link is %j',
    (href) => {
      expect(runs({ text: 'x', href })).toBe('<p class="doc-body">x</p>');
    },
  );

  it('keeps the ends of its lines, honorifics and compounds together', () => {
    expect(runs({ text: 'Ms Lake,\nCo-Chair\u0007' })).toBe('<p class="doc-body">Ms\u00A0Lake,<br>Co\u2011Chair</p>');
  });
});

describe('a list', () => {
  it.each<[List['marker'], string, string]>([
    ['decimal', '<ol>', '</ol>'],
    ['alpha', '<ol type="a">', '</ol>'],
    ['bullet', '<ul>', '</ul>'],
  ])('of %s items is %s', (marker, start, end) => {
    expect(inside([{ kind: 'list', marker, items: [[paragraph('a')], [paragraph('b')]] }])).toBe(
      `${start}<li><p class="doc-body">a</p></li>\n<li><p class="doc-body">b</p></li>${end}`,
    );
  });
});

describe('a table', () => {
  function table(heads: string[], ...rows: string[][]): Table {
    return {
      kind: 'table',
      continued: '(continued)',
      columns: heads.map((text) => ({ head: [{ text }], width: 1 / heads.length })),
      rows: rows.map((cells) => ({ cells: cells.map((text) => [paragraph(text)]), anchor: 'row' })),
    };
  }

  it('has heads of its columns and rows, and the ids of its rows', () => {
    expect(inside([table(['Time', 'Session'], ['9.45', 'Opening'])])).toBe(
      [
        '<table class="doc-table">',
        '<thead><tr><th scope="col">Time</th><th scope="col">Session</th></tr></thead>',
        '<tbody><tr id="row"><th scope="row"><p class="doc-body">9.45</p></th>' +
          '<td><p class="doc-body">Opening</p></td></tr></tbody>',
        '</table>',
      ].join('\n'),
    );
  });

  it('carries the heads into its cells where it is too wide for a phone', () => {
    const html = inside([table(['Name', 'From "A"', ''], ['Ada', 'Lake', 'Boat'])]);
    expect(html).toContain('<table class="doc-table doc-table-stacks">');
    expect(html).toContain('<th scope="col">From &quot;A&quot;</th><td></td></tr></thead>');
    expect(html).toContain('<td data-head="From &quot;A&quot;"><p class="doc-body">Lake</p></td><td><p');
  });

  it('has no head row where no column has a head', () => {
    expect(inside([table(['', ''], ['a', 'b'])])).not.toContain('<thead>');
  });
});

describe('a table with turned heads', () => {
  const mark: Block = { kind: 'paragraph', runs: [{ text: '●', spoken: 'yes' }] };
  const table: Table = {
    kind: 'table',
    continued: '',
    columns: [
      { head: [{ text: 'Theme' }], width: 0.6 },
      { head: [{ text: 'ARCP' }], width: 0.2, turned: true, centred: true },
      { head: [{ text: 'Total' }], width: 0.2, centred: true },
    ],
    rows: [{ cells: [[paragraph('Asylum')], [mark], []] }],
  };

  it('leaves the turning to the style sheet, says what its marks mean, and is not stacked', () => {
    expect(inside([table]).replaceAll('\n', '')).toBe(
      '<table class="doc-table doc-table-turned"><thead><tr><th scope="col">Theme</th>' +
        '<th scope="col" class="doc-turned"><span>ARCP</span></th><th scope="col" class="doc-centred">Total</th></tr></thead>' +
        '<tbody><tr><th scope="row"><p class="doc-body">Asylum</p></th>' +
        '<td class="doc-centred"><p class="doc-body"><span role="img" aria-label="yes">●</span></p></td>' +
        '<td class="doc-centred"></td></tr></tbody></table>',
    );
  });
});
