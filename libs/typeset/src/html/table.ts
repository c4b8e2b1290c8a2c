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
  // A table of many narrow columns says nothing when its cells are stacked.
  const hasTurned = columns.some(({ turned }) => turned === true);
  const stacks = columns.length > columnsOnAPhone && !hasTurned;
  const kinds = `${stacks ? ' doc-table-stacks' : ''}${hasTurned ? ' doc-table-turned' : ''}`;
  const places = columns.map(({ centred }, index) => ({ head: stacks ? (heads[index] ?? '') : '', centred }));
  const body = rows.map((row) => tableRow(row, places, writing, htmlBlocks)).join('\n');
  return [
    `<table class="doc-table${kinds}">`,
    ...(heads.every((head) => head === '') ? [] : [headRow(columns, writing)]),
    `<tbody>${body}</tbody>`,
    '</table>',
  ].join('\n');
}

function headRow(columns: readonly Column[], { language }: Writing): string {
  const cells = columns.map(({ head, turned, centred }) => {
    if (plainText(head) === '') return '<td></td>';
    const words = htmlRuns(head, language);
    return turned === true
      ? `<th scope="col" class="doc-turned"><span>${words}</span></th>`
      : `<th scope="col"${centredClass(centred)}>${words}</th>`;
  });
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

/** What a cell has from its column. */
interface Place {
  /** Shown where the cells are stacked. */
  head: string;
  centred: boolean | undefined;
}

function tableRow({ cells, anchor }: Row, places: readonly Place[], writing: Writing, htmlBlocks: HtmlBlocks): string {
  const inner = cells.map((blocks, index) => {
    const content = cellContent(blocks, writing, htmlBlocks);
    const { head = '', centred } = places[index] ?? {};
    if (index === 0 && blocks.length > 0) return `<th scope="row"${centredClass(centred)}>${content}</th>`;
    return `<td${centredClass(centred)}${head === '' ? '' : ` data-head="${escapeHtml(head)}"`}>${content}</td>`;
  });
  return `<tr${idAttribute(anchor)}>${inner.join('')}</tr>`;
}

function centredClass(centred: boolean | undefined): string {
  return centred === true ? ' class="doc-centred"' : '';
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
