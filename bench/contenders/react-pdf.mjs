import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { faces } from './fonts.mjs';
import { cellPadding, columnHead, furniture, lookOf, margin, pageLabelOf } from './look.mjs';

const page = { padding: margin, fontFamily: 'Arimo' };
/** Of the foot, from the top of A4: from the bottom, nothing would be printed. */
const footTop = 794;
const rule = { borderBottomWidth: 0.5, borderBottomColor: '#b3bac7' };

/** Loads and parses the fonts once. */
export function open() {
  Font.register({
    family: 'Arimo',
    fonts: [
      { src: faces.regular.path },
      { src: faces.bold.path, fontWeight: 'bold' },
      { src: faces.italic.path, fontStyle: 'italic' },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
  return { make: ({ tree }) => renderToBuffer(documentOf(tree)), close: () => Promise.resolve() };
}

function documentOf(tree) {
  return createElement(
    Document,
    { title: tree.title, author: tree.author, language: tree.language },
    createElement(
      Page,
      { size: 'A4', style: page },
      pageLine({ top: 40, left: margin }, ({ pageNumber }) => (pageNumber === 1 ? '' : tree.runningHead)),
      pageLine({ top: footTop, left: margin }, () => tree.runningFoot),
      pageLine({ top: footTop, right: margin }, (at) => pageLabelOf(tree, at.pageNumber, at.totalPages)),
      ...tree.blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))),
    ),
  );
}

function pageLine(place, render) {
  return createElement(Text, { fixed: true, render, style: { position: 'absolute', ...place, ...styleOf(furniture) } });
}

function table({ columns, rows }) {
  const widths = columns.map(({ width }) => `${width * 100}%`);
  const cells = (contents) =>
    contents.map((content, i) => createElement(View, { style: { width: widths[i] } }, ...content));
  const row = { ...rule, flexDirection: 'row', paddingVertical: cellPadding };
  return createElement(
    View,
    {},
    createElement(View, { fixed: true, style: row }, ...cells(columns.map(({ head }) => [text(head, columnHead)]))),
    ...rows.map((each) =>
      createElement(View, { style: row }, ...cells(each.cells.map((blocks) => blocks.map(paragraph)))),
    ),
  );
}

function paragraph(block) {
  return text(block.runs, lookOf(block));
}

function text(runs, look) {
  const pieces = runs.map((run) =>
    run.bold ? createElement(Text, { style: { fontWeight: 'bold' } }, run.text) : run.text,
  );
  return createElement(Text, { style: styleOf(look) }, ...pieces);
}

function styleOf({ face, size, leading, before, after }) {
  return {
    fontSize: size,
    lineHeight: leading / size,
    marginTop: before,
    marginBottom: after,
    ...(face === 'bold' && { fontWeight: 'bold' }),
    ...(face === 'italic' && { fontStyle: 'italic' }),
  };
}
