/** Sizes and spaces in points, near enough to those of Plenary that everybody fills about the same paper. */
export const margin = 72;

const body = { face: 'regular', size: 10.5, leading: 15, before: 0, after: 7 };

const paragraphs = {
  body,
  organizer: { ...body, face: 'bold', size: 12.5, leading: 17, after: 0 },
  tagline: { ...body, size: 10, leading: 14, after: 0 },
  theme: { ...body, face: 'italic', size: 11, leading: 16, before: 24, after: 8 },
  title: { ...body, face: 'bold', size: 19, leading: 25, before: 8, after: 16 },
  dateline: { ...body, before: 3, after: 20 },
};

const headings = {
  1: { ...body, size: 15, leading: 21, before: 16, after: 4 },
  2: { ...body, face: 'bold', size: 12, leading: 17, before: 0, after: 6 },
  3: { ...body, face: 'bold', after: 4 },
};

export const columnHead = { ...body, face: 'bold', size: 9, leading: 13, after: 4 };
export const furniture = { ...body, size: 8.5, leading: 12, after: 0 };
export const cellPadding = 8;

/** How a heading or a paragraph looks. The agenda has no other text. */
export function lookOf(block) {
  if (block.kind === 'heading') return headings[block.level];
  if (block.kind === 'paragraph') return paragraphs[block.style ?? 'body'];
  throw new Error(`The benchmark's agenda is not expected to have a ${block.kind} here`);
}

export function textOf(runs) {
  return runs.map(({ text }) => text).join('');
}

/** "Page 1 of 3". */
export function pageLabelOf(tree, page, pages) {
  return tree.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
}
