import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { describeWith } from '../../../../test/support/describe-with.js';
import { pathOf } from '../../../../test/support/tools.js';
import { renderHtml } from '../html.js';
import type { Block } from '../tree.js';

const styleSheet = readFileSync('apps/api/assets/pages/document.css', 'utf8');

function paragraph(text: string, href?: string): Block {
  return { kind: 'paragraph', runs: [{ text, ...(href !== undefined && { href }) }] };
}

function html(blocks: Block[]): string {
  return `<article class="doc">${renderHtml(blocks, { language: 'en' })}</article>`;
}

const endings = [
  '',
  '">',
  "'>",
  '</p>',
  '</th></table>',
  '-->',
  ']]>',
  '</title></style>',
  '</textarea>',
  '&quot;&gt;',
];
const attacks = [
  '<script>hit()</script>',
  '<ScRiPt>hit()</sCrIpT>',
  '<script/x>hit()</script>',
  '<script src="data:text/javascript,hit()"></script>',
  '<img src=x onerror=hit()>',
  '<img src=x onerror="hit()"',
  '<img/src/onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<body onload=hit()>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<iframe src="javascript:parent.hit()"></iframe>',
  '<object data="javascript:parent.hit()"></object>',
  '<input autofocus onfocus=hit()>',
  '<details open ontoggle=hit()>x</details>',
  '<video><source onerror=hit()></video>',
  '<audio src=x onerror=hit()></audio>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=hit()>',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=hit()>',
  '<link rel=stylesheet href="data:text/css,*{}" onload=hit()>',
  '<template><img src=x onerror=hit()></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '" onmouseover="hit()" autofocus x="',
  "' onfocus='hit()' autofocus x='",
  '" style="animation-name:x" onanimationstart="hit()',
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '<a href="javascript:hit()" ping=x>x</a>',
];
const injections = endings.flatMap((ending) => attacks.map((attack) => `${ending}${attack}`));

/** The string in every field of a tree that is printed. */
function injected(text: string, index: number): Block[] {
  const anchor = (field: string) => `${field}-${index}-${text}`;
  return [
    { kind: 'heading', level: 1, runs: [{ text }], anchor: anchor('heading') },
    { kind: 'paragraph', style: 'title', runs: [{ text, bold: true, italic: true }] },
    paragraph(text, text),
    paragraph(text, `https://example.org/${text}`),
    paragraph(text, `mailto:${text}`),
    paragraph(text, `#${text}`),
    { kind: 'list', marker: 'alpha', items: [[paragraph(text)]] },
    {
      kind: 'table',
      continued: text,
      columns: [1, 2, 3].map(() => ({ head: [{ text }], width: 1 / 3 })),
      rows: [{ cells: [[paragraph(text)], [paragraph(text)], [paragraph(text)]], anchor: anchor('row') }],
    },
  ];
}

const agenda: Block[] = [
  { kind: 'paragraph', style: 'organizer', runs: [{ text: 'Lake Office' }] },
  { kind: 'paragraph', style: 'tagline', runs: [{ text: 'All about water' }] },
  { kind: 'paragraph', style: 'theme', runs: [{ text: 'Rivers across regions' }] },
  { kind: 'paragraph', style: 'title', runs: [{ text: 'Fourth Meeting of Chairs' }] },
  { kind: 'heading', level: 1, runs: [{ text: 'Agenda' }] },
  { kind: 'paragraph', style: 'dateline', runs: [{ text: '(3 February 2031 – Lakeside Hall)' }] },
  { kind: 'heading', level: 2, runs: [{ text: 'Issues' }], anchor: 'issues' },
  {
    kind: 'list',
    marker: 'decimal',
    items: [[paragraph('Boats'), { kind: 'list', marker: 'alpha', items: [[paragraph('oars')]] }]],
  },
  paragraph('To the issues', '#issues'),
  {
    kind: 'table',
    continued: '(continued)',
    columns: [
      { head: [{ text: 'Time' }], width: 0.2 },
      { head: [{ text: 'Session' }], width: 0.8 },
    ],
    rows: [{ cells: [[paragraph('10.15–11.15')], [paragraph(`Rivers ${'and lakes '.repeat(30)}`)]] }],
  },
  {
    kind: 'table',
    continued: '(continued)',
    columns: ['Mechanism', 'Chair', 'Secretariat', 'Focus'].map((text) => ({ head: [{ text }], width: 0.25 })),
    rows: [
      {
        cells: [[paragraph('River Dialogue')], [paragraph('Ms Ada Lake')], [paragraph('Harbour')], [paragraph('Fish')]],
      },
    ],
  },
];

describeWith(['chromium', 'pdftotext'], 'a document in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  async function show(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Agenda</title><style>${styleSheet}</style>` +
        `<script>var hits = 0; function hit() { hits += 1; }</script></head><body><main>${html}</main></body></html>`,
    );
    return page;
  }

  async function hitsOn(page: Page): Promise<unknown> {
    await page.waitForTimeout(200);
    return page.evaluate('hits');
  }

  it('would run the scripts of the injected strings if they were not escaped', async () => {
    const hits = await hitsOn(await show(injections.map((text) => `<p>${text}</p>`).join('')));
    expect(hits).toBeGreaterThan(50);
  });

  it('runs none of 300 injected strings, and prints each of them as it is', async () => {
    expect(new Set(injections).size).toBe(300);
    const page = await show(html(injections.flatMap(injected)));
    expect(await hitsOn(page)).toBe(0);

    const found = await page.evaluate<Record<'texts' | 'tags' | 'attributes' | 'protocols', string[]>>(`({
      texts: [...document.querySelectorAll('main :is(h1, p, thead th)')].map((element) => element.textContent),
      tags: [...new Set([...document.querySelectorAll('main *')].map((element) => element.localName))].sort(),
      attributes: [...new Set([...document.querySelectorAll('main *')].flatMap((element) => element.getAttributeNames()))].sort(),
      protocols: [...new Set([...document.links].map((link) => link.protocol))].sort(),
    })`);
    const printed = injections.flatMap((text) => Array.from({ length: 13 }, () => text));
    expect(found.texts).toEqual(printed);
    expect(found.tags).toEqual(
      ['a', 'article', 'em', 'h1', 'li', 'ol', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr'].sort(),
    );
    expect(found.attributes).toEqual(['class', 'data-head', 'href', 'id', 'scope', 'type']);
    expect(found.protocols).toEqual(['about:', 'https:', 'mailto:']);
  });

  it.each([
    [320, 'dark'],
    [1440, 'light'],
  ] as const)(
    'has no fault of accessibility at %i pixels in %s colours, at 7:1 contrast',
    async (width, colorScheme) => {
      const page = await show(html(agenda), { viewport: { width, height: 800 }, colorScheme });
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    },
  );

  it('needs no sideways scrolling on a phone of 320 pixels', async () => {
    const longWord = injected('x'.repeat(500), 0);
    for (const blocks of [agenda, [...agenda, ...longWord]]) {
      const page = await show(html(blocks), { viewport: { width: 320, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }
  });

  it('has two headings of one level close together, and lead-ins set off from what is above', async () => {
    const titles: Block[] = ['One', 'Two'].map((text) => ({ kind: 'heading', level: 2, runs: [{ text }] }));
    const lead: Block = { kind: 'paragraph', keepWithNext: true, runs: [{ text: 'Lead' }] };
    const page = await show(html([paragraph('x'), ...titles, paragraph('x'), lead, paragraph('x')]));
    const gaps = await page.evaluate<number[]>(`[...document.querySelectorAll('.doc > :not(:first-child)')].map(
      (element) => element.getBoundingClientRect().top - element.previousElementSibling.getBoundingClientRect().bottom,
    )`);
    expect(gaps).toEqual([32, 8, 8, 12, 2]);
  });

  it('numbers the part after (z) as the PDF and Word do', async () => {
    const items = Array.from({ length: 28 }, () => [paragraph('x')]);
    const page = await show(html([{ kind: 'list', marker: 'alpha', items }]));
    const printed = execFileSync(pathOf('pdftotext'), ['-', '-'], { input: await page.pdf() }).toString();
    expect(Array.from(printed.matchAll(/\([a-z]+\)/g), String).slice(-3)).toEqual(['(z)', '(aa)', '(bb)']);
  });

  it('shows the head of its column at each stacked cell, and numbers parts (a), (b), (c)', async () => {
    const page = await show(html(agenda), { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('[data-head]'), '::before').content`)).toBe(
      '"Chair"',
    );
    expect(await page.evaluate(`getComputedStyle(document.querySelector('ol ol')).listStyleType`)).toBe(
      'doc-parenthesised',
    );
  });
});
