import { markerText } from '../marker-text.js';
import type { Block, List } from '../tree.js';
import type { Flow } from './flow.js';
import { emptyBlock, type Column, type LaidBlock, type Setting } from './laid-block.js';
import { addTag, moved, type Tag, type TextMark } from './marks.js';
import { stripsOf } from './paragraphs.js';
import { setLines, widthOf } from './set-text.js';
import type { Look } from './style-sheet.js';

const numbering = { decimal: 'Decimal', alpha: 'LowerAlpha', bullet: 'Disc' } as const;

type LayBlocks = (blocks: readonly Block[], column: Column, setting: Setting) => Flow;

/** A list: markers in a column of their own, items beside it. */
export function layList(list: List, column: Column, setting: Setting, layBlocks: LayBlocks): LaidBlock {
  if (list.items.length === 0) return emptyBlock;
  const tag = addTag(column.parent, 'L', { numbering: numbering[list.marker] });
  const entries = list.items.map((blocks, index) => {
    const entry = addTag(tag, 'LI');
    const marker = layMarker(markerText(list.marker, index), entry, column, setting);
    return { blocks: withStemKept(blocks), entry, marker };
  });
  const markers = entries.flatMap(({ marker }) => marker);
  const style = setting.look.list;
  const indent = markerColumn(markers, column.width, style);
  const beside = { left: column.left + (setting.rightToLeft ? 0 : indent), width: column.width - indent };
  const items = entries.flatMap(({ blocks, entry, marker }, index) => {
    const body = layBlocks(blocks, { ...beside, parent: addTag(entry, 'LBody') }, setting);
    return separated(withMarker(body, marker, indent > 0, setting.look.body.leading), index, style.between);
  });
  return { items, before: style.around, after: style.around, keepsNext: false };
}

/**
 * The lines of a marker, which stand where the document's language starts, whatever the direction of the marker itself.
 */
function layMarker(text: string, entry: Tag, column: Column, { typography, rightToLeft, look }: Setting): TextMark[] {
  const lines = setLines([{ text }], look.body, column, typography, addTag(entry, 'Lbl'));
  const end = column.left + column.width;
  return lines.map((line) => ({ ...line, x: rightToLeft ? end - widthOf(line.line, line.style) : column.left }));
}

/**
 * Width of the column of markers; 0 where a deep nesting leaves no room for one, and markers stand above their items.
 */
function markerColumn(
  markers: readonly TextMark[],
  available: number,
  { markerWidth, markerGap }: Look['list'],
): number {
  const widest = Math.max(0, ...markers.map(({ line, style }) => widthOf(line, style)));
  const width = Math.max(markerWidth, widest + markerGap);
  return width <= available / 3 ? width : 0;
}

function withStemKept(blocks: readonly Block[]): readonly Block[] {
  const [stem, ...others] = blocks;
  return stem?.kind === 'paragraph' && others.length > 0 ? [{ ...stem, keepWithNext: true }, ...others] : blocks;
}

function withMarker(body: Flow, marker: readonly TextMark[], beside: boolean, leading: number): Flow {
  const [first] = body;
  const line = first?.kind === 'strip' ? first.marks.find((mark) => mark.kind === 'text') : undefined;
  const [label] = marker;
  if (beside && label !== undefined && first?.kind === 'strip' && line !== undefined) {
    first.marks.unshift(moved(label, line.y - label.y));
    return body;
  }
  if (first !== undefined) first.breakBefore = false;
  return [...stripsOf(marker, leading), ...body];
}

function separated(items: Flow, index: number, between: number): Flow {
  const [first] = items;
  if (index > 0 && first !== undefined) first.gap = between;
  return items;
}
