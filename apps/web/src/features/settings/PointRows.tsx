import type { LeadList } from '#contract/meeting-file';
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '../../ui/sortable/SortableList';
import { pointIds } from './points.rules';
import { oneLine } from './typed.rules';

interface Props {
  points: LeadList;
  label: string;
  lang: string;
  /** Shows points that are not saved yet. */
  write: (points: LeadList) => void;
  /** Shows and saves them. */
  put: (points: LeadList) => void;
  commit: () => void;
}

/** Points that are put in order. They have no ids of their own: those given here stay with them for as long as they are shown. */
export function PointRows({ points: { lead, items }, label, lang, write, put, commit }: Props) {
  const { t } = useTranslation('settings');
  const [known, setKnown] = useState<{ ids: string[]; next: number }>({ ids: [], next: 0 });
  const ids = pointIds(known.ids, items.length, known.next);
  if (ids.length !== known.ids.length) setKnown({ ids, next: known.next + items.length });
  const numberOf = (id: string) => ids.indexOf(id) + 1;
  const order = (next: readonly string[]) => {
    setKnown({ ...known, ids: [...next] });
    put({ lead, items: next.map((id) => items[ids.indexOf(id)] ?? '') });
  };
  const remove = (id: string) => {
    setKnown({ ...known, ids: ids.filter((one) => one !== id) });
    put({ lead, items: items.filter((_, place) => ids[place] !== id) });
  };
  return (
    <SortableList
      label={label}
      list={items.map((text, place) => ({ id: ids[place] ?? '', text }))}
      nameOf={({ id }) => t('point', { number: numberOf(id) })}
      onOrder={order}
    >
      {({ id, text }, moves) => (
        <>
          <Textarea
            {...{ lang, value: text, autosize: true, minRows: 1, onBlur: commit }}
            aria-label={t('point', { number: numberOf(id) })}
            onChange={({ currentTarget }) => {
              const typed = oneLine(currentTarget.value);
              write({ lead, items: items.map((item, place) => (ids[place] === id ? typed : item)) });
            }}
          />
          <Group gap="xs" mt="xs">
            {moves}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('removeOf', { what: t('point', { number: numberOf(id) }) })}
              onClick={() => remove(id)}
            >
              {t('remove')}
            </Button>
          </Group>
        </>
      )}
    </SortableList>
  );
}
