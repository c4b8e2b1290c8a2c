import { isAtEnd, start, type Flow, type FlowItem, type Position, type Row, type Strip } from './flow.js';
import { moved, repeated, type Mark } from './marks.js';

/** A part of a flow that stands on one page: its marks, and where the next part starts. */
interface Fragment {
  marks: Mark[];
  height: number;
  next: Position;
}

/** An item, or the part of a row that found room. */
interface Placed {
  marks: Mark[];
  height: number;
  /** What is left of the row. */
  rest?: Row;
}

/** Sums of heights differ in their last digits with the order of adding. */
const tolerance = 0.01;

/**
 * Cuts a flow into pages, first page first; at least one. A page is filled as far as the breaks that the flow allows;
 * only where none is allowed on a whole page it breaks elsewhere.
 *
 * @param height of a page in points
 * @returns the marks of each page, `y` from the top of its text
 */
export function breakPages(flow: Flow, height: number): Mark[][] {
  const pages: Mark[][] = [];
  let position = start(flow);
  do {
    const { marks, next } = fill(position, height, true) ?? { marks: [], next: position };
    pages.push(marks);
    position = next;
  } while (!isAtEnd(position));
  return pages;
}

/**
 * Fills a column from a position on.
 *
 * @param force places at least one item, however little room there is
 * @returns undefined when nothing may stand here
 */
function fill(from: Position, room: number, force: boolean): Fragment | undefined {
  const { flow } = from;
  const head = repeatedHead(from);
  const marks = repeated(head.marks);
  let { height } = head;
  let end = from.index;
  let lastBreak: { count: number; height: number; next: Position } | undefined;
  for (const { item, index } of remaining(from)) {
    const isFirst = index === from.index;
    const next = { flow, index };
    if (!isFirst && item.breakBefore) lastBreak = { count: marks.length, height, next };
    const y = isFirst ? height : height + item.gap;
    const placed = place(item, room - y, force && isFirst);
    if (placed === undefined) {
      const latest = lastBreak ?? (force ? { count: marks.length, height, next } : undefined);
      return latest && { ...latest, marks: marks.slice(0, latest.count) };
    }
    marks.push(...placed.marks.map((mark) => moved(mark, y)));
    height = y + placed.height;
    if (placed.rest !== undefined) return { marks, height, next: { ...next, rest: placed.rest } };
    end = index + 1;
  }
  return { marks, height, next: { flow, index: end } };
}

/** What may stand on the page: up to the next item that starts one. */
function* remaining({ flow, index, rest }: Position): Generator<{ item: FlowItem; index: number }> {
  for (let at = index; at < flow.length; at += 1) {
    const item = at === index && rest !== undefined ? rest : flow[at];
    if (item === undefined || (at > index && item.startsPage === true)) return;
    yield { item, index: at };
  }
}

function repeatedHead({ flow, index, rest }: Position): Pick<Strip, 'marks' | 'height'> {
  const item = rest ?? flow[index];
  return (item?.kind === 'row' ? item.repeatedHead : undefined) ?? { marks: [], height: 0 };
}

function place(item: FlowItem, room: number, force: boolean): Placed | undefined {
  if (item.kind === 'row') return placeRow(item, room, force);
  return force || item.height <= room + tolerance ? item : undefined;
}

/** Places a row, or its head and as much of every other cell as finds room. */
function placeRow(row: Row, room: number, force: boolean): Placed | undefined {
  const { padding } = row;
  const fragments = fillCells(row, room - padding.top - padding.bottom, force);
  if (fragments === undefined) return undefined;
  const goesOn = fragments.some(({ next }, index) => !isAtEnd(next) && !(index === 0 && row.goesOn === true));
  if (goesOn && !row.splits && !force) return undefined;

  const marks = [...row.marks];
  for (const mark of fragments.flatMap((fragment) => fragment.marks)) marks.push(moved(mark, padding.top));
  const height = padding.top + Math.max(0, ...fragments.map((fragment) => fragment.height)) + padding.bottom;
  if (goesOn) return { marks, height, rest: restOf(row, fragments) };
  marks.push(...row.closing.map((mark) => moved(mark, height)));
  return { marks, height };
}

function fillCells({ cells, goesOn, headSplits }: Row, room: number, force: boolean): Fragment[] | undefined {
  const fragments: Fragment[] = [];
  for (const [index, cell] of cells.entries()) {
    const fragment = fill(cell, room, force);
    if (fragment === undefined) return undefined;
    const tearsHead = index === 0 && goesOn !== true && !isAtEnd(fragment.next);
    if (tearsHead && !headSplits && !force) return undefined;
    fragments.push(fragment);
  }
  return fragments;
}

function restOf(row: Row, fragments: readonly Fragment[]): Row {
  const [head, ...others] = fragments.map(({ next }) => next);
  if (head === undefined) return { ...row, marks: [] };
  if (!isAtEnd(head) && row.goesOn !== true) return { ...row, marks: [], cells: [tornHead(row, head), ...others] };
  return { ...row, marks: [], cells: [start(row.continuation), ...others], goesOn: true };
}

/** The rest of a row's head that was torn, below the words that say that the row goes on. */
function tornHead({ continuation }: Row, at: Position): Position {
  const { flow, index, rest } = at;
  // Where those words alone have filled a page, the rest stands without them, or it would never be placed.
  if (flow.slice(0, index).every((item) => continuation.includes(item))) return at;
  return start([...continuation, ...(rest === undefined ? flow.slice(index) : [rest, ...flow.slice(index + 1)])]);
}
