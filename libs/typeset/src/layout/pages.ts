import { isRightToLeft } from '../direction.js';
import type { DocumentTree, Paper } from '../tree.js';
import { layBlocks } from './blocks.js';
import { breakPages } from './break-pages.js';
import { furnish } from './furniture.js';
import { HeadingLevels, type Setting } from './laid-block.js';
import { moved, type Mark, type Tag } from './marks.js';
import type { Typography } from './set-text.js';
import { slideLook } from './slide-sheet.js';
import { pageGeometry, plainLook, type PageGeometry } from './style-sheet.js';

/** A document that is set: what stands where on which page, and the logical structure to which it belongs. */
export interface PagedDocument {
  geometry: PageGeometry;
  /** Marks of each page in reading order, `y` from the top of the page. */
  pages: Mark[][];
  structure: Tag;
}

/** A row that takes no more than this share of a page stays whole. */
const wholeRowShare = 1 / 4;

export function layPages(tree: DocumentTree, paper: Paper, typography: Typography): PagedDocument {
  const geometry = pageGeometry(paper, tree.orientation);
  const { left, right, top, bottom } = geometry;
  const height = bottom - top;
  const look = tree.orientation === 'slides' ? slideLook : plainLook;
  const structure: Tag = { type: 'Document', children: [] };
  const setting: Setting = {
    typography,
    headings: new HeadingLevels(),
    rightToLeft: isRightToLeft(tree.language),
    wholeRow: height * wholeRowShare,
    look,
  };
  const flow = layBlocks(tree.blocks, { left, width: right - left, parent: structure }, setting);
  const bodies = breakPages(flow, height);
  const pages = bodies.map((body, index) => {
    const { head, foot } = furnish(tree, { page: index + 1, pages: bodies.length }, { geometry, typography, look });
    return [...head, ...body.map((mark) => moved(mark, top)), ...foot];
  });
  return { geometry, pages, structure };
}
