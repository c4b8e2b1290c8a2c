import { create } from 'fontkit';
import { faces } from './fonts.mjs';
import { writeAgenda } from './pdfkit-agenda.mjs';

/** pdfkit with fonts that were parsed once, which it takes since version 0.20. */
export function open() {
  const parsed = Object.entries(faces).map(([face, { bytes }]) => [face, create(bytes)]);
  const register = (pdf) => {
    // The family lets pdfkit find a font again when a cell of a table puts the former one back.
    for (const [face, font] of parsed) pdf.registerFont(face, font, face);
  };
  return { make: ({ tree }) => writeAgenda(tree, (face) => face, register), close: () => Promise.resolve() };
}
