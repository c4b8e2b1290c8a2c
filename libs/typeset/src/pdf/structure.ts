import type { Tag } from '../layout/marks.js';
import { internalsOf, type StructureElement } from './pdfkit-internals.js';

export type Elements = ReadonlyMap<Tag, StructureElement>;

/** Writes the logical structure (ISO 32000-1 §14.7) and gives the element of each tag, for its text to be added to. */
export function addStructure(pdf: PDFKit.PDFDocument, root: Tag): Elements {
  const elements = new Map<Tag, StructureElement>();
  const internals = internalsOf(pdf);
  const create = (tag: Tag): StructureElement => {
    const { type, scope, language, spoken } = tag;
    const options = {
      ...(scope !== undefined && { scope }),
      ...(language !== undefined && { lang: language }),
      ...(spoken !== undefined && { alt: spoken }),
    };
    const element = internals.struct(type, options);
    // ISO 14289-1 §7.6: the attribute says how the markers of a list are to be read.
    if (tag.numbering !== undefined) element.dictionary.data.A = { O: 'List', ListNumbering: tag.numbering };
    elements.set(tag, element);
    for (const child of tag.children) element.add(create(child));
    return element;
  };
  internals.addStructure(create(root));
  return elements;
}
