import type { SessionView } from '#contract/programme-view';
import type { Announcements, DndContextProps } from '@dnd-kit/core';
import { useDirection } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupOf, type Placing } from './group-board.rules';
import type { GroupWords } from './use-group-words';
import { useHeldMechanism } from './use-held-mechanism';
import { type Moving, useMoving } from './use-moving';

/** The column of those who sit in no group, among the ids of groups. */
export const nowhere = 'nowhere';

type Deed = 'lifted' | 'over' | 'dropped' | 'returned';

/** By the id of this element the focus finds a mechanism again that has gone to another column. */
export function elementOf(mechanism: string): string {
  return `mechanism-${mechanism}`;
}

/** What hands and keys do with the mechanisms of a breakout, and what is told of it to those who listen. */
export function useBoard(slug: string, session: SessionView, { groupName, mechanismName }: GroupWords) {
  const { t } = useTranslation('groups');
  const [said, setSaid] = useState('');
  const moving = useMoving(slug, session);
  const follow = useFocusThatFollows();
  const tell = (deed: Deed, mechanism: string, group: string | null) =>
    t(deed, { name: mechanismName(mechanism), group: groupName(group) });
  const move: Moving['move'] = async (placing) => {
    setSaid(tell('dropped', placing.mechanism, placing.to));
    follow(placing.mechanism);
    await moving.move(placing);
  };
  const keys = useHeldMechanism({
    columns: [null, ...session.groups.map(({ id }) => id)],
    isMirrored: useDirection().dir === 'rtl',
    move: (placing) => void move(placing),
    say: (...what) => setSaid(tell(...what)),
  });
  const drag = useDragged(session, tell, (placing) => void move(placing));
  return { ...moving, ...keys, move, said, drag };
}

/** A mechanism that is dragged with the mouse or a finger: it goes from where it was when it was taken up. */
function useDragged(
  session: SessionView,
  tell: (deed: Deed, mechanism: string, group: string | null) => string,
  move: (placing: Placing) => void,
) {
  const { t } = useTranslation('groups');
  const [dragged, setDragged] = useState<Omit<Placing, 'to'> | null>(null);
  const columnOf = (over: { id: string | number } | null) => (over?.id === nowhere ? null : String(over?.id));
  const told =
    (deed: Deed): Announcements['onDragOver'] =>
    ({ active, over }) => {
      const id = String(active.id);
      return over ? tell(deed, id, columnOf(over)) : tell('returned', id, groupOf(session, id));
    };
  const announcements: Announcements = {
    onDragStart: ({ active }) => tell('lifted', String(active.id), groupOf(session, String(active.id))),
    onDragOver: told('over'),
    onDragEnd: told('dropped'),
    onDragCancel: ({ active }) => tell('returned', String(active.id), groupOf(session, String(active.id))),
  };
  const context: DndContextProps = {
    accessibility: { announcements, screenReaderInstructions: { draggable: t('keys') } },
    onDragStart: ({ active }) => {
      const mechanism = String(active.id);
      setDragged({ mechanism, from: groupOf(session, mechanism) });
    },
    onDragEnd: ({ over }) => {
      setDragged(null);
      if (dragged && over && columnOf(over) !== dragged.from) move({ ...dragged, to: columnOf(over) });
    },
    onDragCancel: () => setDragged(null),
  };
  return { dragged, context };
}

/** Whoever has moved a mechanism finds it within this time, in milliseconds. */
const longestMove = 1_000;

/** What goes to another column in the page loses the focus: it is given back. */
function useFocusThatFollows(): (mechanism: string) => void {
  const moved = useRef<{ mechanism: string; at: number } | null>(null);
  useEffect(() => {
    const isRecent = moved.current !== null && performance.now() - moved.current.at < longestMove;
    if (isRecent && document.activeElement === document.body)
      document.getElementById(elementOf(moved.current?.mechanism ?? ''))?.focus();
  });
  return (mechanism) => {
    moved.current = { mechanism, at: performance.now() };
  };
}
