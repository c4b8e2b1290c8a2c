import type { OutputEdit, OutputEntry } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { Button, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { SortableList } from '../../ui/sortable/SortableList';
import { EntryCard } from './EntryCard';
import type { Around } from './field-facts';
import { fieldId } from './FieldFrame';
import { useForm } from './form';
import { orderEdit } from './order-edit.rules';
import { RemovedEntries } from './RemovedEntries';
import { useEntryNames } from './use-entry-names';
import { outputFields } from '#contract/output-parts';

interface Props {
  part: OutputPart;
  /** Of this part, in their order. */
  entries: readonly OutputEntry[];
  removed: readonly OutputEntry[];
  /** How many recommendations there may be. */
  limit: number;
  aroundOf: (entry: OutputEntry) => Around;
}

/** One part of an output, with all its entries. */
export function Part({ part, entries, removed, limit, aroundOf }: Props) {
  const { t } = useTranslation('outputs');
  const { outbox } = useForm();
  const { numbered, titled } = useEntryNames(limit);
  const anchor = `part-${part}`;
  const add = useAdding(part);
  const isFull = part === 'recommendation' && entries.length >= limit;
  const remove = (entry: OutputEntry) => {
    outbox.edit({ kind: 'remove', entry: entry.id });
    document.getElementById(anchor)?.focus();
  };
  const card = (entry: OutputEntry, moves?: ReactNode) => (
    <EntryCard
      key={entry.id}
      {...{ entry, moves, name: numbered(part, entries.indexOf(entry) + 1), around: aroundOf(entry) }}
      onRemove={() => remove(entry)}
    />
  );
  const order = (ids: string[]) => {
    const edit: OutputEdit | null = orderEdit(
      entries.map(({ id }) => id),
      ids,
    );
    if (edit) outbox.edit(edit);
  };
  return (
    <Section title={t(`part.${part}`)} level={2} anchor={anchor}>
      {part === 'recommendation' && entries.length > 0 ? (
        <SortableList label={t(`part.${part}`)} list={entries} nameOf={titled} onOrder={order}>
          {card}
        </SortableList>
      ) : (
        entries.map((entry) => card(entry))
      )}
      {isFull ? (
        <Text size="sm">{t('limitReached', { limit })}</Text>
      ) : (
        <Button variant="default" onClick={add}>
          {t(`add.${part}`)}
        </Button>
      )}
      <RemovedEntries {...{ part, removed }} />
    </Section>
  );
}

/** Adds an empty entry, in whose first field one then writes. */
function useAdding(part: OutputPart): () => void {
  const { outbox } = useForm();
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    const field = outputFields[part][0];
    if (added !== null) document.getElementById(fieldId({ entry: added, field }))?.focus();
  }, [added, part]);
  return () => {
    const entry = crypto.randomUUID();
    outbox.edit({ kind: 'add', entry, part });
    setAdded(entry);
  };
}
