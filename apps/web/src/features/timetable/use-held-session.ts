import type { SessionView } from '#contract/programme-view';
import { type KeyboardEvent, useState } from 'react';
import { nudged, nudgeFor, type Placing } from './placing.rules';

/** A session that somebody is putting elsewhere, with the keyboard or by dragging, and has not let go. */
export interface Held {
  id: string;
  placing: Placing;
}

interface Options {
  columns: readonly (string | null)[];
  isMirrored: boolean;
  held: Held | null;
  hold: (held: Held | null) => void;
  place: (session: SessionView, to: Placing) => void;
}

/**
 * Keys on a block. Space takes the session up; then arrows move it, with Shift change its length and with Alt its room, until Enter
 * or Space puts it down, or Escape puts it back.
 * `onKey` says whether a key was for this; others are for whoever moves between blocks.
 */
export function useHeldSession({ columns, isMirrored, held, hold, place }: Options) {
  const [isHeldByKeys, setHeldByKeys] = useState(false);

  const onKey = (session: SessionView, event: KeyboardEvent): boolean => {
    const mine = held?.id === session.id && isHeldByKeys ? held : null;
    const settle = (next: Held | null) => {
      hold(next);
      setHeldByKeys(next !== null);
      return true;
    };
    if (mine === null) {
      if (event.key !== ' ') return false;
      const { id, start, end, room } = session;
      return settle({ id, placing: { start, end, room } });
    }
    if (event.key === 'Escape') return settle(null);
    if (event.key === ' ' || event.key === 'Enter') {
      place(session, mine.placing);
      return settle(null);
    }
    const nudge = nudgeFor(event, isMirrored);
    if (nudge) hold({ ...mine, placing: nudged(mine.placing, nudge, columns) });
    // While a session is held, no key leads away from it but those that leave the grid.
    return nudge !== null || event.key.startsWith('Arrow');
  };

  /** Whoever leaves a session that they hold has not moved it. */
  const letGo = () => {
    if (!isHeldByKeys) return;
    hold(null);
    setHeldByKeys(false);
  };

  return { onKey, letGo };
}
