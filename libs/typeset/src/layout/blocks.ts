import { isSameHeading } from '../same-heading.js';
import type { Block } from '../tree.js';
import type { Flow } from './flow.js';
import type { Column, LaidBlock, Setting } from './laid-block.js';
import { layList } from './lists.js';
import { layHeading, layParagraph, letterheadEnd } from './paragraphs.js';
import { betweenHeadings } from './style-sheet.js';
import { layTable } from './tables.js';

/** Sets blocks below one another, and notes their elements in the logical structure. */
export function layBlocks(blocks: readonly Block[], column: Column, setting: Setting): Flow {
  const flow: Flow = [];
  let above = { after: 0, keepsNext: false };
  blocks.forEach((block, index) => {
    const { items, before, after, keepsNext } = layBlock(block, column, setting);
    const [first] = items;
    if (first === undefined) return;
    const space = isSameHeading(blocks[index - 1], block) ? betweenHeadings : before;
    first.gap = flow.length === 0 ? 0 : Math.max(above.after, space);
    if (above.keepsNext) first.breakBefore = false;
    if ('onNewPage' in block && block.onNewPage === true) first.startsPage = true;
    flow.push(...items);
    if (namesOrganizer(block) && !namesOrganizer(blocks[index + 1])) flow.push(letterheadEnd(column));
    above = { after, keepsNext };
  });
  return flow;
}

function layBlock(block: Block, column: Column, setting: Setting): LaidBlock {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, column, setting);
    case 'paragraph':
      return layParagraph(block, column, setting);
    case 'list':
      return layList(block, column, setting, layBlocks);
    case 'table':
      return layTable(block, column, setting, layBlocks);
  }
}

/** The lines of a letterhead above its rule. */
function namesOrganizer(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && (block.style === 'organizer' || block.style === 'tagline');
}
