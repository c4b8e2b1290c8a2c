import type { SessionView } from '#contract/programme-view';
import { addMinutes, dateOf } from '#time/wall-time';
import { isSamePlacing, nudged, type Placing, snapped } from './placing.rules';
import type { Held } from './use-held-session';

/** So far, in pixels, a press may wander and still be a click; and so far sideways without another column being meant. */
const threshold = 4;
const sideways = 16;

export interface DragGround {
  minutes: number;
  columns: readonly (string | null)[];
  isMirrored: boolean;
  hold: (held: Held | null) => void;
  place: (session: SessionView, to: Placing) => void;
}

interface Grab {
  session: SessionView;
  part: 'block' | 'edge';
  /** What was pressed, and where on the screen. */
  grabbed: HTMLElement;
  at: { x: number; y: number };
  /** The area on which the blocks stand; its height is the day's minutes. */
  day: DOMRect;
}

/** Follows the pointer until it is let go. The block keeps the place at which it was grabbed; Escape puts it back. */
export function beginDrag(grab: Grab, { hold, place, ...ground }: DragGround): void {
  const { session, grabbed, at } = grab;
  let placing: Placing | null = null;
  const ending = new AbortController();
  const { signal } = ending;
  const finish = (isWanted: boolean) => {
    ending.abort();
    if (placing === null) return;
    hold(null);
    if (isWanted) place(session, placing);
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (placing === null && Math.hypot(x - at.x, y - at.y) < threshold) return;
    const next = placingAt({ x, y }, grab, ground);
    // Most moves of a pointer stay within one step.
    if (placing !== null && isSamePlacing(placing, next)) return;
    placing = next;
    hold({ id: session.id, placing });
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => finish(true), { signal });
  addEventListener('pointercancel', () => finish(false), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal });
  // The click that ends a drag opens nothing.
  const swallow = (click: Event) => placing !== null && click.stopImmediatePropagation();
  grabbed.addEventListener('click', swallow, { capture: true, once: true });
}

function placingAt(
  { x, y }: Grab['at'],
  { session: { start, end, room }, part, at, day }: Grab,
  { minutes, columns, isMirrored }: Omit<DragGround, 'hold' | 'place'>,
): Placing {
  const by = snapped(((y - at.y) / day.height) * minutes);
  if (part === 'edge') return nudged({ start, end, room }, { kind: 'length', minutes: by }, columns);
  const share = (isMirrored ? day.right - x : x - day.left) / day.width;
  const column = Math.min(Math.max(Math.floor(share * columns.length), 0), columns.length - 1);
  const to = Math.abs(x - at.x) > sideways ? (columns[column] ?? null) : room;
  const moved = { start: addMinutes(start, by), end: addMinutes(end, by), room: to };
  return dateOf(moved.start) === dateOf(start) ? moved : { start, end, room: to };
}
