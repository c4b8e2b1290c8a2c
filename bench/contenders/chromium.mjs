import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium-path.mjs';
import { faces } from './fonts.mjs';
import { cellPadding, columnHead, furniture, lookOf, margin } from './look.mjs';

/** A browser that has started, and a page in it that has its style sheet and fonts; only its content changes. */
export async function open() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args });
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><head><style>${styleSheet()}</style></head><body></body></html>`,
  );
  return { make: ({ tree }) => print(page, tree), close: () => browser.close() };
}

async function print(page, tree) {
  const html = `<style>${runningLines(tree)}</style>${tree.blocks.map(blockOf).join('')}`;
  await page.locator('body').evaluate((body, content) => {
    body.innerHTML = content;
  }, html);
  return page.pdf({ preferCSSPageSize: true });
}

function styleSheet() {
  return [
    fontFace('regular', ''),
    fontFace('bold', 'font-weight: bold;'),
    fontFace('italic', 'font-style: italic;'),
    `@page { size: A4; margin: ${margin}pt; font: ${furniture.size}pt Arimo; }`,
    `body { margin: 0; font-family: Arimo; }`,
    ...['organizer', 'tagline', 'theme', 'title', 'dateline', 'body'].map(paragraphRule),
    ...[1, 2, 3].map((level) => rule(`h${level}`, lookOf({ kind: 'heading', level }))),
    `table { border-collapse: collapse; width: 100%; }`,
    `th { text-align: left; vertical-align: top; font-weight: normal; white-space: nowrap; }`,
    `th:first-child { width: 18%; }`,
    `tr { border-bottom: 0.5pt solid #b3bac7; }`,
    `th, td { padding: ${cellPadding}pt 0; }`,
    rule('thead th', columnHead),
  ].join('\n');
}

function fontFace(face, descriptors) {
  const source = `data:font/ttf;base64,${faces[face].bytes.toString('base64')}`;
  return `@font-face { font-family: Arimo; ${descriptors} src: url(${source}); }`;
}

function paragraphRule(style) {
  return rule(`.${style}`, lookOf({ kind: 'paragraph', style }));
}

function rule(selector, { face, size, leading, before, after }) {
  const weight = face === 'bold' ? 'bold' : 'normal';
  const slope = face === 'italic' ? 'italic' : 'normal';
  return `${selector} { font: ${slope} ${weight} ${size}pt/${leading}pt Arimo; margin: ${before}pt 0 ${after}pt; }`;
}

function runningLines({ runningHead, runningFoot, pageLabel }) {
  const label = JSON.stringify(pageLabel)
    .replace('{page}', '" counter(page) "')
    .replace('{pages}', '" counter(pages) "');
  return [
    `@page { @top-left { content: ${JSON.stringify(runningHead)} } }`,
    `@page :first { @top-left { content: none } }`,
    `@page { @bottom-left { content: ${JSON.stringify(runningFoot)} } @bottom-right { content: ${label} } }`,
  ].join('\n');
}

function blockOf(block) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runsOf(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.style ?? 'body'}">${runsOf(block.runs)}</p>`;
    case 'table':
      return tableOf(block);
    default:
      throw new Error(`The agenda is not expected to have a ${block.kind}`);
  }
}

function tableOf({ columns, rows }) {
  const head = columns.map((column) => `<th scope="col">${runsOf(column.head)}</th>`).join('');
  const body = rows.map(({ cells: [first, ...others] }) => {
    const rest = others.map((blocks) => `<td>${blocks.map(blockOf).join('')}</td>`).join('');
    return `<tr><th scope="row">${first.map(blockOf).join('')}</th>${rest}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function runsOf(runs) {
  return runs.map(({ text, bold }) => (bold ? `<strong>${escape(text)}</strong>` : escape(text))).join('');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
