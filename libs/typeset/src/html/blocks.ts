import { headingTitle } from '../text/one-line.js';
import type { Block, Heading, List, Paragraph } from '../tree.js';
import { htmlRuns } from './runs.js';
import { htmlTable } from './table.js';
import { idAttribute, type Writing } from './writing.js';

/** The blocks as flow content, one after the other. */
export function htmlBlocks(blocks: readonly Block[], writing: Writing): string {
  return blocks.map((block) => htmlBlock(block, writing)).join('\n');
}

function htmlBlock(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, writing);
    case 'paragraph':
      return paragraph(block, writing);
    case 'list':
      return list(block, writing);
    case 'table':
      return htmlTable(block, writing, htmlBlocks);
  }
}

function heading(block: Heading, { language, headingShift }: Writing): string {
  if (headingTitle(block) === '') return '';
  const { level, runs, anchor } = block;
  const text = htmlRuns(runs, language);
  const name = `h${Math.min(level + headingShift, 6)}`;
  return `<${name}${idAttribute(anchor)} class="doc-heading-${level}">${text}</${name}>`;
}

function paragraph({ runs, style = 'body', keepWithNext }: Paragraph, { language }: Writing): string {
  const name = style === 'body' && keepWithNext === true ? 'lead-in' : style;
  return `<p class="doc-${name}">${htmlRuns(runs, language)}</p>`;
}

const listTags = { decimal: ['<ol>', '</ol>'], alpha: ['<ol type="a">', '</ol>'], bullet: ['<ul>', '</ul>'] } as const;

function list({ marker, items }: List, writing: Writing): string {
  const [start, end] = listTags[marker];
  return `${start}${items.map((item) => `<li>${htmlBlocks(item, writing)}</li>`).join('\n')}${end}`;
}
