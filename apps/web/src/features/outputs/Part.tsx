import type { OutputEntry } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { Button, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outputFields } from '#contract/output-parts';
import { orderEdit } from '../../lib/outbox/order-edit.rules';
import { Section } from '../../ui/Section';
import { SortableList } from '../../ui/sortable/SortableList';
import { RemovedEntries } from '../../ui/writing/RemovedEntries';
import { EntryCard } from './EntryCard';
import type { Around } from './field-facts';
import { fieldId } from './OutputFieldFrame';
import { useForm } from './form';
import classes from './OutputForm.module.css';
import { useEntryNames } from './use-entry-names';

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
  const bringBack = (entry: string) => {
    outbox.edit({ kind: 'restore', entry });
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
    const edit = orderEdit(
      entries.map(({ id }) => id),
      ids,
    );
    if (edit) outbox.edit(edit);
  };
  return (
    <Section title={t(`part.${part}`)} level={2} anchor={anchor}>
      {part === 'recommendation' && entries.length > 0 ? (
        <div className={classes['ordered']}>
          <SortableList label={t(`part.${part}`)} list={entries} nameOf={titled} onOrder={order}>
            {card}
          </SortableList>
        </div>
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
      <RemovedEntries removed={removed.map((entry) => ({ id: entry.id, title: titled(entry) }))} onBack={bringBack} />
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
