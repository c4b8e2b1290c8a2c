import type { Block, Column, Row, Table } from '../tree.js';
import { escapeHtml } from './escape.js';
import { htmlRuns } from './runs.js';
import { idAttribute, type Writing } from './writing.js';

type HtmlBlocks = (blocks: readonly Block[], writing: Writing) => string;

/** More columns than these stand below each other on a narrow screen. */
const columnsOnAPhone = 2;

/**
 * A table with the heads of its columns and rows. The columns' widths are for paper and left to the browser here. Each
 * cell of a table that is too wide for a phone carries its column's head, to be shown where the cells are stacked.
 */
export function htmlTable({ columns, rows }: Table, writing: Writing, htmlBlocks: HtmlBlocks): string {
  const heads = columns.map(({ head }) => plainText(head));
  const stacks = columns.length > columnsOnAPhone;
  const body = rows.map((row) => tableRow(row, stacks ? heads : [], writing, htmlBlocks)).join('\n');
  return [
    `<table class="doc-table${stacks ? ' doc-table-stacks' : ''}">`,
    ...(heads.every((head) => head === '') ? [] : [headRow(columns, writing)]),
    `<tbody>${body}</tbody>`,
    '</table>',
  ].join('\n');
}

function headRow(columns: readonly Column[], { language }: Writing): string {
  const cells = columns.map(({ head }) =>
    plainText(head) === '' ? '<td></td>' : `<th scope="col">${htmlRuns(head, language)}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

function tableRow({ cells, anchor }: Row, heads: readonly string[], writing: Writing, htmlBlocks: HtmlBlocks): string {
  const inner = cells.map((blocks, index) => {
    const content = cellContent(blocks, writing, htmlBlocks);
    if (index === 0 && blocks.length > 0) return `<th scope="row">${content}</th>`;
    const head = heads[index] ?? '';
    return `<td${head === '' ? '' : ` data-head="${escapeHtml(head)}"`}>${content}</td>`;
  });
  return `<tr${idAttribute(anchor)}>${inner.join('')}</tr>`;
}

function cellContent(blocks: readonly Block[], writing: Writing, htmlBlocks: HtmlBlocks): string {
  const [title, ...rest] = blocks;
  if (!writing.folds || title?.kind !== 'heading' || rest.length === 0) return htmlBlocks(blocks, writing);
  return `<details open><summary>${htmlBlocks([title], writing)}</summary>${htmlBlocks(rest, writing)}</details>`;
}

function plainText(runs: Column['head']): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
