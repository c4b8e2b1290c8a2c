import { poppler } from './pdf.js';

/** An element of a PDF's logical structure, by poppler: what assistive technology gets. */
export interface StructureElement {
  type: string;
  /** Such as `{ Scope: 'Row' }`. */
  attributes: Record<string, string>;
  /** Elements, and stretches of text, in reading order. */
  children: (StructureElement | string)[];
}

/** The root of the logical structure. */
export function structureOf(pdf: Uint8Array): StructureElement {
  const root: StructureElement = { type: 'StructTreeRoot', attributes: {}, children: [] };
  /** From the root to the last element, with the depth of indentation of each. */
  let path = [{ element: root, depth: -1 }];
  for (const line of poppler('pdfinfo', ['-struct-text', '-'], pdf).split('\n')) {
    const depth = line.length - line.trimStart().length;
    path = path.filter((above) => above.depth < depth);
    const element = addTo(path.at(-1)?.element ?? root, line.trim());
    if (element !== undefined) path.push({ element, depth });
  }
  return root;
}

/** Adds what a line of poppler's says to an element, and gives back the element that the line opens. */
function addTo(parent: StructureElement, line: string): StructureElement | undefined {
  const [, attribute, value] = /^\/(\S+) \/(\S+)$/.exec(line) ?? [];
  const [, type] = /^([A-Z]\w*)(?: \(\w+\))?:?$/.exec(line) ?? [];
  if (attribute !== undefined && value !== undefined) parent.attributes[attribute] = value;
  if (line.startsWith('"')) parent.children.push(line.slice(1, -1));
  if (type === undefined) return undefined;
  const element = { type, attributes: {}, children: [] };
  parent.children.push(element);
  return element;
}

/** The text of an element and all below it; blocks are told apart by a line break. */
export function textOf(element: StructureElement | string): string {
  if (typeof element === 'string') return element;
  const separator = element.children.some((child) => typeof child !== 'string' && child.type !== 'Link') ? '\n' : '';
  return element.children.map(textOf).join(separator);
}

/** Every element of a type, in reading order. */
export function elementsOf(element: StructureElement, ...types: string[]): StructureElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(types.includes(child.type) ? [child] : []), ...elementsOf(child, ...types)];
  });
}
