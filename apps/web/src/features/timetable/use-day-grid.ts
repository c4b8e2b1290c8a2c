import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { useDirection } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useSteady } from '../../lib/use-steady';
import { beginDrag } from './begin-drag';
import { type DayGrid, dayGrid } from './day-grid.rules';
import { neighbourOf } from './neighbours.rules';
import type { Placing } from './placing.rules';
import type { BlockHandlers } from './SessionBlock';
import { type Held, useHeldSession } from './use-held-session';

interface Options {
  programme: ProgrammeView;
  date: string;
  open: (session: SessionView) => void;
  ask: (session: SessionView) => void;
  place: (session: SessionView, to: Placing) => void;
}

interface LiveGrid {
  grid: DayGrid<SessionView>;
  /** The session that is being put elsewhere, while one is. */
  held: Held | null;
  /** Id of the one block that the Tab key comes to. */
  tabStop: string | undefined;
  handlers: BlockHandlers;
}

/** The grid of a day, with what hands and keys do in it. */
export function useDayGrid({ programme, date, open, ask, place }: Options): LiveGrid {
  const isMirrored = useDirection().dir === 'rtl';
  const grid = useMemo(() => {
    const rooms = programme.rooms.map(({ id }) => id);
    return dayGrid(date, programme.sessions, rooms);
  }, [date, programme]);
  const { columns, minutes, spots } = grid;
  const [held, hold] = useState<Held | null>(null);
  const [focused, setFocused] = useState<string>();
  const { onKey, letGo } = useHeldSession({ columns, isMirrored, held, hold, place });
  const grab: BlockHandlers['grab'] = (session, part, { button, currentTarget: grabbed, clientX: x, clientY: y }) => {
    const day = grabbed.closest('[data-area]')?.getBoundingClientRect();
    if (!day || button !== 0) return;
    beginDrag({ session, part, day, grabbed, at: { x, y } }, { minutes, columns, isMirrored, hold, place });
  };
  const key = keyHandler({ grid, isMirrored, ask, onKey });
  const focus = ({ id }: SessionView) => setFocused(id);
  const handlers = useSteady<BlockHandlers>({ open, key, grab, focus, leave: letGo });
  const tabStop = spots.find(({ session }) => session.id === focused) ?? spots[0];
  return { grid, held, tabStop: tabStop?.session.id, handlers };
}

interface KeyParts {
  grid: DayGrid<SessionView>;
  isMirrored: boolean;
  ask: (session: SessionView) => void;
  onKey: (session: SessionView, event: KeyboardEvent) => boolean;
}

/** Arrows lead from block to block, M asks for exact times; what is held takes its own keys first. */
function keyHandler({ grid, isMirrored, ask, onKey }: KeyParts): BlockHandlers['key'] {
  return (session, event) => {
    const isTaken = onKey(session, event);
    const next = isTaken ? null : neighbourOf(session.id, event.key, grid, isMirrored);
    if (next !== null) document.getElementById(`block-${next}`)?.focus();
    const asks = !isTaken && event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey;
    if (asks) ask(session);
    if (isTaken || next !== null || asks) event.preventDefault();
  };
}
