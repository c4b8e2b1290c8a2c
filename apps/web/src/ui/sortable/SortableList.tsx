import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useMemo, useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { moved, shifted } from './order.rules';
import { SortableRow } from './SortableRow';
import { useSpokenMoves } from './use-spoken-moves';
import classes from './SortableList.module.css';

interface Props<T extends { id: string }> {
  label: string;
  list: readonly T[];
  /** Names one of them to those who hear it move. */
  nameOf: (one: T) => string;
  /** The ids of all of them in their new order. */
  onOrder: (ids: string[]) => void;
  /** What is shown of one; `moves` are the buttons that move it without dragging. */
  children: (one: T, moves: ReactNode) => ReactNode;
}

/** A list that is put in order with the pointer, with keys on its handles, or with buttons; each is told to those who listen. */
export function SortableList<T extends { id: string }>({ label, list, nameOf, onOrder, children }: Props<T>) {
  const { t } = useTranslation('sorting');
  const [said, setSaid] = useState('');
  const ids = useMemo(() => list.map(({ id }) => id), [list]);
  const names = new Map(list.map((one) => [one.id, nameOf(one)]));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useSpokenMoves(ids, (id) => names.get(id) ?? '');
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id)
      onOrder(moved(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  const move = (id: string, by: -1 | 1) => {
    const order = shifted(ids, id, by);
    if (order) onOrder(order);
    const place = (order ?? ids).indexOf(id) + 1;
    setSaid(t('moved', { name: names.get(id) ?? '', place, count: ids.length }));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={accessibility} onDragEnd={drop}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={classes['list']} aria-label={label}>
          {list.map((one) => (
            <SortableRow key={one.id} id={one.id} name={names.get(one.id) ?? ''} onMove={move}>
              {(moves) => children(one, moves)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </DndContext>
  );
}
