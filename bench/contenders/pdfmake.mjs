import pdfmake from 'pdfmake';
import { faces } from './fonts.mjs';
import { cellPadding, columnHead, furniture, lookOf, margin, pageLabelOf } from './look.mjs';

/** Keeps the font files in its memory; parsing them for every document is its own way. */
export function open() {
  for (const { name, bytes } of Object.values(faces)) pdfmake.virtualfs.writeFileSync(name, bytes);
  const { regular, bold, italic } = faces;
  pdfmake.setFonts({ Arimo: { normal: regular.name, bold: bold.name, italics: italic.name } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return { make: ({ tree }) => pdfmake.createPdf(definitionOf(tree)).getBuffer(), close: () => Promise.resolve() };
}

function definitionOf(tree) {
  return {
    pageSize: 'A4',
    pageMargins: margin,
    language: tree.language,
    info: { title: tree.title, author: tree.author },
    defaultStyle: { font: 'Arimo' },
    header: (page) => (page === 1 ? null : { ...text([{ text: tree.runningHead }], furniture), margin: [margin, 38] }),
    footer: (page, pages) => ({
      columns: [
        text([{ text: tree.runningFoot }], furniture),
        { ...text([{ text: pageLabelOf(tree, page, pages) }], furniture), alignment: 'right' },
      ],
      margin: [margin, 24],
    }),
    content: tree.blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))),
  };
}

function table({ columns, rows }) {
  return {
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      paddingTop: () => cellPadding,
      paddingBottom: () => cellPadding,
    },
    table: {
      headerRows: 1,
      widths: columns.map(({ width }) => `${width * 100}%`),
      body: [
        columns.map(({ head }) => text(head, columnHead)),
        ...rows.map(({ cells }) => cells.map((blocks) => blocks.map(paragraph))),
      ],
    },
  };
}

function paragraph(block) {
  return text(block.runs, lookOf(block));
}

function text(runs, { face, size, leading, before, after }) {
  return {
    text: runs.map((run) => ({ text: run.text, ...(run.bold && { bold: true }) })),
    bold: face === 'bold',
    italics: face === 'italic',
    fontSize: size,
    // Arimo's own line is 1.149 times its size.
    lineHeight: leading / size / 1.149,
    margin: [0, before, 0, after],
  };
}
