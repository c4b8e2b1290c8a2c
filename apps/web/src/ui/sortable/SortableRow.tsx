import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button } from '@mantine/core';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SortableList.module.css';

interface Props {
  id: string;
  name: string;
  onMove: (id: string, by: -1 | 1) => void;
  children: (moves: ReactNode) => ReactNode;
}

/** One of a list that can be put in order: the handle, and what is shown of it. */
export function SortableRow({ id, name, onMove, children }: Props) {
  const { t } = useTranslation('sorting');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: t('role') },
  });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li ref={setNodeRef} style={style} className={classes['row']} data-dragging={isDragging || undefined}>
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={classes['handle']}
        {...attributes}
        {...listeners}
        aria-label={t('handle', { name })}
      >
        {t('drag')}
      </button>
      <div className={classes['content']}>{children(<MoveButtons id={id} name={name} onMove={onMove} />)}</div>
    </li>
  );
}

/** A row that goes to another place in the page does so within this time, in milliseconds. */
const longestMove = 1_000;

function MoveButtons({ id, name, onMove }: Omit<Props, 'children'>) {
  const { t } = useTranslation('sorting');
  const used = useRef<{ button: HTMLButtonElement; at: number } | null>(null);
  // A row that changes its place in the page takes the focus away from what is in it.
  useEffect(() => {
    const isRecent = used.current !== null && performance.now() - used.current.at < longestMove;
    if (isRecent && document.activeElement === document.body) used.current?.button.focus();
  });
  const move = (by: -1 | 1, { currentTarget: button, timeStamp: at }: MouseEvent<HTMLButtonElement>) => {
    used.current = { button, at };
    onMove(id, by);
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('upName', { name })}
        onClick={(event) => move(-1, event)}
      >
        {t('up')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('downName', { name })}
        onClick={(event) => move(1, event)}
      >
        {t('down')}
      </Button>
    </>
  );
}
