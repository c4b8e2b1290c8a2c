import type { ListPlace } from './lists.js';

/** Where blocks stand. */
export interface Frame {
  /** Width of the text, in twips. */
  width: number;
  /** The list and level of the item that holds the blocks. */
  list?: ListPlace;
  /** The block is the first list of its item, and may be the next level of the list around it. */
  continuesList?: boolean;
  /** The block is the last of an outermost list, and has the list's distance to what follows. */
  endsList?: boolean;
  /** Style of body paragraphs, where it is another than in running text. */
  bodyStyle?: string;
  /** A heading below one of its own level. */
  belowSameHeading?: boolean;
  /** First in its cell, where nothing stands above from which it would keep a distance. */
  atTop?: boolean;
  /** In a dense table. */
  dense?: boolean;
  /** In a column whose content stands in its middle. */
  centred?: boolean;
  /** First cell of a row. Word keeps the whole row with the next one if paragraphs there stay with what follows. */
  rowHead?: boolean;
}

/** What the first paragraph of some blocks says for them all. */
export interface Lead {
  /** Name of a row's place in the document. */
  anchor?: string;
  /** Number of a list's item. */
  number?: ListPlace;
  /** The stem of a list's item stays with the blocks below it. */
  keepWithNext?: boolean;
}

export const noLead: Lead = {};
