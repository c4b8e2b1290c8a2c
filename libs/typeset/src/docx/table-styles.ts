import type { IParagraphStyleOptions } from 'docx';
import { denseLook, plainLook, type Look } from '../layout/style-sheet.js';
import type { Block, Table } from '../tree.js';
import { runLook, spacing } from './look.js';
import { twips } from './units.js';

/** Names of the styles in which the words of a table are. */
export interface TableStyleIds {
  head: string;
  turned: string;
  /** Of body paragraphs, where it is not that of running text. */
  text?: string;
}

export const plainTable: TableStyleIds = { head: 'TableHead', turned: 'TableTurnedHead' };
export const denseTable: TableStyleIds = { head: 'DenseHead', turned: 'DenseTurnedHead', text: 'DenseText' };

/** The styles of dense tables and of turned heads, for documents that have some. */
export function specialTableStyles(blocks: readonly Block[]): IParagraphStyleOptions[] {
  const tables = [...tablesOf(blocks, false)];
  const has = (dense: boolean, turned: boolean) =>
    tables.some((one) => one.dense === dense && (!turned || one.table.columns.some((column) => column.turned)));
  return [
    ...(has(true, false) ? [headStyle(denseTable.head, 'Dense Table Head', denseLook), denseTextStyle] : []),
    ...(has(true, true) ? [turnedStyle(denseTable.turned, 'Dense Table Turned Head', denseLook)] : []),
    ...(has(false, true) ? [turnedStyle(plainTable.turned, 'Table Turned Head', plainLook)] : []),
  ];
}

/** Every table, with whether it is dense or stands in one that is. */
function* tablesOf(blocks: readonly Block[], inDense: boolean): Generator<{ table: Table; dense: boolean }> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* tablesOf(block.items.flat(), inDense);
    if (block.kind !== 'table') continue;
    const dense = inDense || block.dense === true;
    yield { table: block, dense };
    yield* tablesOf(
      block.rows.flatMap(({ cells }) => cells.flat()),
      dense,
    );
  }
}

const ours = { basedOn: 'Normal', next: 'Normal', quickFormat: true };

const denseTextStyle: IParagraphStyleOptions = {
  ...ours,
  id: 'DenseText',
  name: 'Dense Table Text',
  run: runLook(denseLook.body),
  paragraph: { spacing: spacing(denseLook.body) },
};

function headStyle(id: string, name: string, { table: { head, headPadding } }: Look): IParagraphStyleOptions {
  const around = { ...spacing(head), after: twips(headPadding) };
  return { ...ours, id, name, run: runLook(head), paragraph: { spacing: around } };
}

/** What is after such a paragraph is beside it. */
function turnedStyle(id: string, name: string, { table: { head } }: Look): IParagraphStyleOptions {
  return { ...ours, id, name, run: runLook(head), paragraph: { spacing: { ...spacing(head), before: 0, after: 0 } } };
}
