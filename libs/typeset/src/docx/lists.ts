import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { denseLook, listStyle } from '../layout/style-sheet.js';
import type { List } from '../tree.js';
import { twips } from './units.js';

type Marker = List['marker'];

/** What a numbered paragraph says of its number: the list, which counts from one, and the level. */
export interface ListPlace {
  reference: string;
  level: number;
}

/** ISO/IEC 29500-1 §17.9.3: `ilvl` counts from 0 to 8. */
const deepest = 8;

/** Distance between the indents of two levels, in twips. */
export function listIndent(dense = false): number {
  return dense ? twips(denseLook.list.markerWidth + denseLook.list.markerGap) : twips(listStyle.markerWidth + 3);
}

/** What the next level is numbered by where a reader demotes an item in Word. */
const successor: Record<Marker, Marker> = { decimal: 'alpha', alpha: 'bullet', bullet: 'bullet' };

/**
 * The lists of one document as Word's multi-level numbering. A list inside an item goes on as the next level of the
 * list around it where that level has its marker; else it is a list of its own. Word counts each level anew below each
 * item.
 */
export class Lists {
  private readonly definitions = new Map<string, ILevelsOptions[]>();

  /**
   * Opens a list.
   *
   * @param around place of the item that holds the list
   * @param continues whether it is the first list of that item, so that its level has not been used below the item
   * @param dense whether it stands in a dense table
   */
  open(marker: Marker, around?: ListPlace, continues = false, dense = false): ListPlace {
    const level = around === undefined ? 0 : Math.min(around.level + 1, deepest);
    if (around !== undefined && continues && level > around.level && this.markerAt(around.reference, level) === marker)
      return { ...around, level };
    return { reference: this.define(levels(marker, level, listIndent(dense))), level };
  }

  /** The definitions of all lists opened so far. */
  numbering(): INumberingOptions {
    return { config: [...this.definitions].map(([reference, levels]) => ({ reference, levels })) };
  }

  /** Each list has a definition of its own: Word counts on from list to list where they share one. */
  private define(levels: ILevelsOptions[]): string {
    // U+FFFF: docx writes `{reference-0}` for a number and later replaces it all over the text, but this character is
    // in no text that can be written, so that no words can be taken for a number.
    const reference = `\uFFFF${this.definitions.size + 1}`;
    this.definitions.set(reference, levels);
    return reference;
  }

  private markerAt(reference: string, level: number): Marker | undefined {
    const format = this.definitions.get(reference)?.[level]?.format;
    return markers.find((marker) => formats[marker] === format);
  }
}

const markers: readonly Marker[] = ['decimal', 'alpha', 'bullet'];

const formats = {
  decimal: LevelFormat.DECIMAL,
  alpha: LevelFormat.LOWER_LETTER,
  bullet: LevelFormat.BULLET,
} as const;

/** The nine levels of a definition whose given level has the given marker; those above it are never used. */
function levels(marker: Marker, from: number, indent: number): ILevelsOptions[] {
  const all: ILevelsOptions[] = [];
  let current = marker;
  for (let level = 0; level <= deepest; level += 1) {
    all.push({
      level,
      format: formats[current],
      text: numberText(current, level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: (level + 1) * indent, hanging: indent } } },
    });
    if (level >= from) current = successor[current];
  }
  return all;
}

function numberText(marker: Marker, level: number): string {
  switch (marker) {
    case 'decimal':
      return `%${level + 1}.`;
    case 'alpha':
      return `(%${level + 1})`;
    case 'bullet':
      return '•';
  }
}
