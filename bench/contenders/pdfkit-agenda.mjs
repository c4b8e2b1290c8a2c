import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { cellPadding, columnHead, furniture, lookOf, margin, pageLabelOf, textOf } from './look.mjs';

const bodyLook = lookOf({ kind: 'paragraph' });

/**
 * The agenda with pdfkit's own `doc.table()`. A cell has one font there, so that a session is two rows: its title, and all the
 * rest in one weight.
 *
 * @param tree document tree of the agenda
 * @param {(face: string) => string} fontOf name by which pdfkit knows a face
 * @param {(pdf: PDFDocument) => void} register makes the names known
 */
export function writeAgenda(tree, fontOf, register = () => undefined) {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    font: null,
    lang: tree.language,
    info: { Title: tree.title, Author: tree.author },
  });
  const bytes = buffer(pdf);
  register(pdf);
  for (const block of tree.blocks) {
    if (block.kind === 'table') writeTable(pdf, block, fontOf);
    else writeParagraph(pdf, block, fontOf);
  }
  writeRunningLines(pdf, tree, fontOf);
  pdf.end();
  return bytes;
}

function writeParagraph(pdf, block, fontOf) {
  const { face, size, leading, before, after } = lookOf(block);
  pdf.font(fontOf(face), size);
  pdf.y += before;
  pdf.text(textOf(block.runs), { lineGap: leading - pdf.currentLineHeight(true) });
  pdf.y += after;
}

function writeTable(pdf, { columns, rows }, fontOf) {
  const width = pdf.page.width - 2 * margin;
  pdf.font(fontOf(bodyLook.face), bodyLook.size);
  pdf.table({
    columnStyles: columns.map((column) => ({ width: column.width * width })),
    defaultStyle: { border: 0, padding: [cellPadding / 2, 0] },
    data: [
      columns.map(({ head }) => cell(textOf(head), columnHead, fontOf)),
      ...rows.flatMap(({ cells }) => rowsOf(cells, fontOf)),
    ],
  });
}

/** A session: its time and title, then its people. */
function rowsOf([time, [title, ...rest]], fontOf) {
  const [first, ...more] = time;
  const body = rest.map(({ runs }) => textOf(runs)).join('\n');
  const room = more.map(({ runs }) => textOf(runs)).join('\n');
  const ruled = { border: [0.5, 0, 0, 0] };
  return [
    [
      { ...cell(textOf(first.runs), lookOf(first), fontOf), ...ruled },
      { ...cell(textOf(title.runs), lookOf(title), fontOf), ...ruled },
    ],
    [room, { ...cell(body, bodyLook, fontOf), textOptions: { lineGap: 3, paragraphGap: bodyLook.after } }],
  ];
}

function cell(text, { face, size }, fontOf) {
  return { text, font: { src: fontOf(face), size } };
}

/** On the finished pages, because the number of pages is known only then. */
function writeRunningLines(pdf, tree, fontOf) {
  const { start, count } = pdf.bufferedPageRange();
  pdf.font(fontOf(furniture.face), furniture.size);
  for (let page = 1; page <= count; page += 1) {
    pdf.switchToPage(start + page - 1);
    const { width, height } = pdf.page;
    // Text below the bottom margin would open a page.
    pdf.page.margins.bottom = 0;
    const line = { width: width - 2 * margin, lineBreak: false };
    if (page > 1) pdf.text(tree.runningHead, margin, 40, line);
    pdf.text(tree.runningFoot, margin, height - 48, line);
    const label = pageLabelOf(tree, page, count);
    pdf.text(label, width - margin - pdf.widthOfString(label), height - 48, { lineBreak: false });
  }
}
