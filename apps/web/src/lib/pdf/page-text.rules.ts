/**
 * A page as its tags tell it to those who do not see it: what stands on the screen beside the picture of the page is read out of the
 * very file that will be handed out.
 */

/** An element of the page, or its text. */
export type PagePart = string | PageElement;
export interface PageElement {
  /** Of ISO 32000-1 §14.8.4: `H1`, `P`, `LI`, `TH` … */
  tag: string;
  /** BCP 47; where it is not that of what is around it. */
  language?: string;
  parts: PagePart[];
}

/** As pdf.js gives the tags of a page. */
export interface StructureNode {
  role?: string;
  lang?: string;
  /** `content` where this is no element, but a piece of the page. */
  type?: string;
  id?: string;
  children?: readonly StructureNode[];
}

/** As pdf.js gives the text of a page: pieces of text between marks. */
export interface TextMark {
  type: string;
  id?: string | null;
}
export interface TextPiece {
  str: string;
  hasEOL?: boolean;
}

/** The elements of a page in the order in which they are read; nothing where the page has no tags. */
export function pageText(tree: StructureNode | null, pieces: readonly (TextMark | TextPiece)[]): PageElement[] {
  if (tree === null) return [];
  const texts = textsOf(pieces);
  return partsOf(tree, texts).filter((part) => typeof part !== 'string');
}

function partsOf({ children = [] }: StructureNode, texts: ReadonlyMap<string, string>): PagePart[] {
  return children.flatMap((child): PagePart[] => {
    if (child.type === 'content') return [texts.get(child.id ?? '') ?? ''].filter((text) => text !== '');
    const parts = partsOf(child, texts);
    if (parts.length === 0) return [];
    const { role: tag = '', lang: language } = child;
    return [{ tag, ...(language !== undefined && { language }), parts }];
  });
}

/** The text of each marked piece of the page, by its id. */
function textsOf(pieces: readonly (TextMark | TextPiece)[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const piece of pieces) {
    if ('str' in piece) {
      const id = open.at(-1);
      const text = piece.str + (piece.hasEOL ? ' ' : '');
      if (id != null) texts.set(id, joined(texts.get(id) ?? '', text));
    } else if (piece.type.startsWith('begin')) open.push(piece.id ?? null);
    else open.pop();
  }
  return texts;
}

function joined(text: string, more: string): string {
  return (text + more).replace(/\s+/gu, ' ');
}
