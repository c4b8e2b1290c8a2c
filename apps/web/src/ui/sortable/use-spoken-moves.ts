import type { Announcements, DndContextProps } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What those hear who move something by keys or by pointer.
 *
 * @param ids in their order
 * @param nameOf names one of them
 */
export function useSpokenMoves(
  ids: readonly string[],
  nameOf: (id: string) => string,
): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('sorting');
  return useMemo(() => {
    const placed = (id: string | number, over: string | number | undefined) => {
      const place = ids.indexOf(String(over ?? id)) + 1;
      return { name: nameOf(String(id)), place, count: ids.length };
    };
    const announcements: Announcements = {
      onDragStart: ({ active }) => t('lifted', placed(active.id, undefined)),
      onDragOver: ({ active, over }) => t('over', placed(active.id, over?.id)),
      onDragEnd: ({ active, over }) => t('dropped', placed(active.id, over?.id)),
      onDragCancel: ({ active }) => t('returned', placed(active.id, undefined)),
    };
    return { announcements, screenReaderInstructions: { draggable: t('instructions') } };
  }, [ids, nameOf, t]);
}
