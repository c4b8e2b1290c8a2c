import {
  type Announcements,
  DndContext,
  type DndContextProps,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from './consolidation-context';
import classes from './Consolidation.module.css';
import { type Dragged, targetOf } from './drag-ids.rules';
import { placeEdit } from './order.rules';
import { dropEdits, type Target } from './together.rules';
import { TroubleNote } from './TroubleNote';
import { useDeed } from './use-deed';

/** Who listens does all of this by buttons, and is told by them. */
const nothing = () => undefined;
const announcements: Announcements = {
  onDragStart: nothing,
  onDragOver: nothing,
  onDragEnd: nothing,
  onDragCancel: nothing,
};
const accessibility: DndContextProps['accessibility'] = { announcements, screenReaderInstructions: { draggable: '' } };

/** Has recommendations pulled together and put in order with the mouse or a finger. */
export function Dragging({ children }: { children: ReactNode }) {
  const { view, names } = useConsolidation();
  const drop = useDrop();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
  );
  return (
    <DndContext
      {...{ sensors, accessibility }}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => {
        const target = targetOf(String(active.id));
        setDragged(target?.kind === 'new' ? null : target);
      }}
      onDragEnd={({ over }) => {
        setDragged(null);
        const target = over && targetOf(String(over.id));
        if (dragged && target) drop.drop(dragged, target);
      }}
      onDragCancel={() => setDragged(null)}
    >
      <TroubleNote trouble={drop.trouble} />
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className={classes['dragged']} lang={view.language}>
            {dragged.kind === 'card' ? names.source(dragged.source) : names.full(dragged.recommendation)}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

function useDrop() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  const { act, trouble } = useDeed();
  const drop = (dragged: Dragged, target: Target) => {
    if (dragged.kind === 'card') {
      const edits = dropEdits(view, dragged.source, target, crypto.randomUUID());
      if (edits.length > 0) void act(edits, t('together'));
    } else if (target.kind === 'recommendation') {
      const ids = view.recommendations.map(({ id }) => id);
      const edit = placeEdit(ids, dragged.recommendation, target.recommendation);
      if (edit) void act([edit], t('orderKept'));
    }
  };
  return { drop, trouble };
}
