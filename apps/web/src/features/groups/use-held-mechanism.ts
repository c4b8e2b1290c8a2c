import { type KeyboardEvent, useState } from 'react';
import { neighbour, type Placing } from './group-board.rules';

interface Options {
  /** Ids of the groups as their columns stand; null for the column of those who sit in none. */
  columns: readonly (string | null)[];
  isMirrored: boolean;
  move: (placing: Placing) => void;
  /** Tells those who listen what became of a mechanism, and in or over which column. */
  say: (what: 'lifted' | 'over' | 'returned', mechanism: string, column: string | null) => void;
}

/**
 * Keys on a mechanism. Space or Enter picks it up; then arrows choose a column, until Enter or Space puts it down there, or Escape
 * leaves it where it was.
 */
export function useHeldMechanism({ columns, isMirrored, move, say }: Options) {
  const [held, setHeld] = useState<Placing | null>(null);

  const pickUp = (mechanism: string, from: string | null) => {
    setHeld({ mechanism, from, to: from });
    say('lifted', mechanism, from);
  };
  const carry = (mine: Placing, by: -1 | 1) => {
    const to = columns[neighbour(columns.indexOf(mine.to), by, columns.length)] ?? null;
    setHeld({ ...mine, to });
    say('over', mine.mechanism, to);
  };
  const putDown = (mine: Placing, to: string | null) => {
    setHeld(null);
    if (to === mine.from) say('returned', mine.mechanism, to);
    else move({ ...mine, to });
  };
  const onKey = (mechanism: string, from: string | null, event: KeyboardEvent): void => {
    const { key } = event;
    const isPress = key === ' ' || key === 'Enter';
    const by = stepOf(key, isMirrored);
    const mine = held?.mechanism === mechanism ? held : null;
    if (!mine && !isPress) return;
    if (!mine) pickUp(mechanism, from);
    else if (isPress) putDown(mine, mine.to);
    else if (key === 'Escape') putDown(mine, mine.from);
    else if (by) carry(mine, by);
    else return;
    event.preventDefault();
  };

  return {
    held,
    onKey,
    /** Whoever leaves a mechanism that they hold has not moved it. */
    letGo: () => setHeld(null),
  };
}

/** Columns stand side by side, or one below another on a phone. */
function stepOf(key: string, isMirrored: boolean): -1 | 1 | null {
  if (key === 'ArrowDown' || key === (isMirrored ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === 'ArrowUp' || key === (isMirrored ? 'ArrowRight' : 'ArrowLeft')) return -1;
  return null;
}
