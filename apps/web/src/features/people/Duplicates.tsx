import { Button, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { duplicatesAmong } from './duplicates.rules';
import { DuplicatePair } from './DuplicatePair';
import type { PersonRow } from './people-rows.rules';

interface Props {
  slug: string;
  rows: readonly PersonRow[];
  /** With the id of whoever stays. */
  onKept: (id: string) => void;
}

/** Entries that may be of one person, to be made one; nothing where there are none. */
export function Duplicates({ slug, rows, onKept }: Props) {
  const { t } = useTranslation('people');
  const [isOpen, setOpen] = useState(false);
  const pairs = useMemo(() => duplicatesAmong(rows.map(({ person }) => person)), [rows]);
  if (pairs.length === 0) return null;
  const rowOf = (id: string) => rows.find(({ person }) => person.id === id);
  return (
    <Stack gap="xs" mb="md">
      <Note
        weight="warning"
        action={
          <Button variant="default" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'hidePairs' : 'showPairs')}
          </Button>
        }
      >
        {t('pairs', { count: pairs.length })}
      </Note>
      {isOpen &&
        pairs.map(({ one, other, likeness }) => {
          const [first, second] = [rowOf(one.id), rowOf(other.id)];
          if (!first || !second) return null;
          return (
            <DuplicatePair
              key={`${one.id} ${other.id}`}
              slug={slug}
              one={first}
              other={second}
              likeness={likeness}
              onKept={onKept}
            />
          );
        })}
    </Stack>
  );
}
