import { elementsOf, type StructureElement } from './pdf-structure.js';

/** The rows of each table as assistive technology gets them: the text of each cell, its lines joined by `; `. */
export function tablesOf(root: StructureElement): string[][][] {
  return elementsOf(root, 'Table').map((table) => elementsOf(table, 'TR').map(cellsOf));
}

/** A document as one reads it aloud: a heading or paragraph a line, a row of a table a line of cells. */
export function readAloud(root: StructureElement): string {
  const [document] = elementsOf(root, 'Document');
  const lines = (document?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.type === 'Table') return elementsOf(child, 'TR').map((row) => `| ${cellsOf(row).join(' | ')} |`);
    return [`${child.type} ${lineOf(child)}`];
  });
  return `${lines.join('\n')}\n`;
}

function cellsOf(row: StructureElement): string[] {
  return elementsOf(row, 'TH', 'TD').map(lineOf);
}

function lineOf(element: StructureElement): string {
  const paragraphs = elementsOf(element, 'P');
  const texts = paragraphs.length === 0 ? [flat(element)] : paragraphs.map(flat);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('; ');
}

/** The text of one paragraph, whose parts in other languages are elements of their own. */
function flat({ children }: StructureElement): string {
  return children.map((child) => (typeof child === 'string' ? child : flat(child))).join('');
}
