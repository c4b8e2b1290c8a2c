import { faces } from './fonts.mjs';
import { writeAgenda } from './pdfkit-agenda.mjs';

/** pdfkit with font files, the usual way: it reads and parses them for every document. */
export function open() {
  // By its path pdfkit finds a font again when a cell of a table puts the former one back; by a registered name it would not.
  const name = (face) => faces[face].path;
  return { make: ({ tree }) => writeAgenda(tree, name), close: () => Promise.resolve() };
}
