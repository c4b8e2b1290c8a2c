import { anchorsOf } from '../anchors.js';
import { isRightToLeft } from '../direction.js';
import type { DocumentTree } from '../tree.js';
import { Lists } from './lists.js';

/** What the parts of one Word file share while it is written. */
export interface Writer {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly lists: Lists;
  /** Word's bookmark of each anchor: its names may hold only letters, digits and underscores, 40 at most. */
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
  /** A number that no other link of the file has. */
  nextLink: () => number;
}

interface Bookmark {
  id: number;
  name: string;
}

export function writerFor(tree: DocumentTree): Writer {
  let links = 0;
  const anchors = anchorsOf(tree.blocks);
  return {
    language: tree.language,
    rightToLeft: isRightToLeft(tree.language),
    lists: new Lists(),
    bookmarks: new Map(anchors.map((anchor, i) => [anchor, { id: i + 1, name: `anchor_${i + 1}` }])),
    nextLink: () => (links += 1),
  };
}
