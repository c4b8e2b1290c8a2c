import type { Block, DocumentTree, Paragraph, Row, Run, Table } from '#typeset/tree';

/** A document of some blocks, with plain words around them. */
export function documentOf(blocks: Block[], others: Partial<DocumentTree> = {}): DocumentTree {
  return {
    title: 'Agenda',
    language: 'en',
    author: 'International Organization for Migration (IOM)',
    issuedAt: '2019-03-20T10:00:00.000Z',
    runningHead: 'GRCP 8 – Agenda',
    runningFoot: 'Version 2, 20 March 2019',
    pageLabel: 'Page {page} of {pages}',
    blocks,
    ...others,
  };
}

export function heading(level: 1 | 2 | 3, text: string, anchor?: string): Block {
  return { kind: 'heading', level, runs: [{ text }], ...(anchor !== undefined && { anchor }) };
}

export function paragraph(text: string | Run[], others: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: typeof text === 'string' ? [{ text }] : text, ...others };
}

/** A table of two columns, as an agenda has. */
export function timetable(rows: Row[], others: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    columns: [
      { head: [{ text: 'Time' }], width: 0.2 },
      { head: [{ text: 'Session' }], width: 0.8 },
    ],
    rows,
    continued: '(continued)',
    ...others,
  };
}

export function row(time: string, ...blocks: Block[]): Row {
  return { cells: [[paragraph(time)], blocks] };
}

/** So many different words, `word1 word2 …`: about twelve to a line of a page. */
export function words(count: number, stem = 'word'): string {
  return Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(' ');
}
