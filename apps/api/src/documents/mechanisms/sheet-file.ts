import { withFixedTimes } from '#typeset/docx/fixed-zip';
import { xmlText } from '#typeset/docx/text';
import type { Paper } from '#typeset/tree';
import {
  type Cell,
  type CellStyle,
  type ColumnDef,
  colToLetter,
  rangeRef,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Sheet, SheetColumn, SheetValue } from './sheet.js';

/**
 * A sheet as an Excel file (ISO/IEC 29500 SpreadsheetML): a head row that stays in sight and is printed on every page, landscape
 * pages as wide as the table. The same sheet and paper give the same bytes.
 */
export async function renderXlsx(sheet: Sheet, { paper }: { paper: Paper }): Promise<Uint8Array> {
  const day = new Date(`${sheet.day}T00:00:00Z`);
  const file = await writeXlsx({
    sheets: [tableSheet(sheet, paper), notesSheet(sheet, paper)],
    namedRanges: [printTitles(sheet)],
    properties: {
      title: xmlText(sheet.title),
      creator: xmlText(sheet.author),
      lastModifiedBy: xmlText(sheet.author),
      description: xmlText(sheet.asOf),
      created: day,
      modified: day,
    },
    defaultFont: font,
  });
  return withFixedTimes(file);
}

const font = { name: 'Arial', size: 9 };
const boldFont = { ...font, bold: true };
const rule = { style: 'thin', color: { rgb: 'B3BAC7' } } as const;

function tabOf({ name, day }: Sheet): string {
  return `${name} ${day}`;
}

/** hucre would write it without the quotation marks that a name with spaces needs, and Excel would throw it away. */
function printTitles(sheet: Sheet) {
  const tab = tabOf(sheet);
  const quoted = `'${tab.replaceAll("'", "''")}'`;
  const columns = `$A:$${colToLetter(sheet.heads - 1)}`;
  return { name: '_xlnm.Print_Titles', scope: tab, range: `${quoted}!${columns},${quoted}!$1:$1` };
}

function tableSheet(sheet: Sheet, paper: Paper): WriteSheet {
  const { columns, rows, heads, filter } = sheet;
  const cells = [
    columns.map(headCell),
    ...rows.map((row, index) =>
      row.map((value, at) => bodyCell(value, columns[at], sheet.sums && index === rows.length - 1)),
    ),
  ];
  return {
    name: tabOf(sheet),
    columns: columns.map(({ width }): ColumnDef => ({ width })),
    rows: cells.map((row) => row.map(() => null)),
    cells: new Map(cells.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const))),
    rowDefs: new Map([
      [0, { height: headHeight(columns) }],
      ...rows.map((row, at) => [at + 1, { height: heightOf(row, columns) }] as const),
    ]),
    freezePane: { rows: 1, columns: heads },
    ...(filter && { autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) } }),
    pageSetup: pageOf(paper),
    headerFooter: {
      oddHeader: `&L${inHeader(sheet.title)}`,
      oddFooter: `&L${inHeader(sheet.asOf)}&R&P / &N`,
    },
  };
}

/** The lines below each other in one wide column. */
function notesSheet({ notes: { name, lines } }: Sheet, paper: Paper): WriteSheet {
  return {
    name,
    columns: [{ width: 100 }],
    rows: lines.map(() => [null]),
    cells: new Map(lines.map((line, at) => [`${at},0`, textCell(line, { alignment: wrapped })] as const)),
    pageSetup: pageOf(paper),
  };
}

function pageOf(paper: Paper): WriteSheet['pageSetup'] & object {
  const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  // As many pages high as it takes.
  return { paperSize: paper, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins };
}

const wrapped = { vertical: 'top', wrapText: true } as const;
const inTheMiddle = { vertical: 'top', horizontal: 'center' } as const;
/** In points: of a line, around the lines of a cell, and of turned heads, which is room for some thirty characters. */
const lineHeight = 12;
const aroundLines = 3;
const heightOfTurned = 130;

/** Not every program makes a row as high as its text needs. */
function heightOf(row: readonly SheetValue[], columns: readonly SheetColumn[]): number {
  const lines = row.map((value, at) => (typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 1) : 1));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + aroundLines);
}

function headHeight(columns: readonly SheetColumn[]): number {
  if (columns.some(({ turned }) => turned)) return heightOfTurned;
  return heightOf(
    columns.map(({ head }) => head),
    columns,
  );
}

/** Excel has no higher row, in points. */
const highest = 409;

/** Widths count digits, which are wider than most letters: what lines lose where words are not torn. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function headCell({ head, turned = false, centred = false }: SheetColumn): Cell {
  const alignment: CellStyle['alignment'] & object = {
    vertical: 'bottom',
    wrapText: true,
    ...(centred && { horizontal: 'center' }),
    ...(turned && { textRotation: 90 }),
  };
  return textCell(head, { font: boldFont, alignment, border: { bottom: rule } });
}

function bodyCell(
  value: SheetValue,
  { centred = false, turned = false }: Partial<SheetColumn> = {},
  bold: boolean,
): Cell {
  const alignment = centred ? inTheMiddle : wrapped;
  const style: CellStyle = {
    alignment,
    border: { bottom: rule, ...(turned && { left: rule, right: rule }) },
    ...(bold && { font: boldFont }),
  };
  if (value === null) return { value: null, type: 'empty', style };
  if (typeof value === 'string') return textCell(value, style);
  if (typeof value === 'number') return { value, type: 'number', style };
  if (value.kind === 'tick') return { value: 1, type: 'number', style: { ...style, numFmt: '"●"' } };
  return {
    value: value.is,
    type: 'formula',
    formula: `SUM(${value.range})`,
    formulaResult: value.is,
    style: { ...style, font: boldFont },
  };
}

/** Excel opens no file of which a cell has more characters. */
const mostCharacters = 32_767;

function textCell(text: string, style: CellStyle): Cell {
  const value = xmlText(text);
  const whole = value.length <= mostCharacters;
  return { value: whole ? value : `${value.slice(0, mostCharacters - 1)}…`, type: 'string', style };
}

/** Codes of a printed head or foot begin with an ampersand; one that is meant is doubled (ISO/IEC 29500-1 §18.3.1.46). */
function inHeader(text: string): string {
  return xmlText(text).replaceAll('&', '&&');
}
