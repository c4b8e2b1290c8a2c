import type { HighlightsBlock } from '#contract/highlights';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderEdit } from '../../lib/outbox/order-edit.rules';
import { SortableList } from '../../ui/sortable/SortableList';
import { RemovedEntries } from '../../ui/writing/RemovedEntries';
import type { Aside } from './asides.rules';
import { Block } from './Block';
import { fieldId } from './BlockField';
import { BlockText } from './BlockText';
import { useHighlights } from './highlights-context';
import { textIn } from './written';

interface Props {
  /** Where more can be added; null where nothing can. */
  part: string | null;
  /** By which one comes to the place. */
  anchor: string;
  /** Of the place. */
  name: string;
  entries: readonly HighlightsBlock[];
  removed: readonly HighlightsBlock[];
  asides: readonly Aside[];
}

/** The blocks of one place: written, put in order, taken out and brought back. */
export function BlockList({ part, anchor, name, entries, removed, asides }: Props) {
  const { t } = useTranslation('highlights');
  const { t: writing } = useTranslation('writing');
  const { outbox, mayWrite } = useHighlights();
  const toPlace = () => document.getElementById(anchor)?.focus();
  const titled = (block: HighlightsBlock) =>
    (textIn(block, 'title') || textIn(block, 'text')).slice(0, 80) || writing('untitled');
  const numbered = (block: HighlightsBlock) => t('passage', { number: entries.indexOf(block) + 1 });
  if (!mayWrite) return entries.map((block) => <BlockText key={block.id} block={block} name={numbered(block)} />);
  const card = (block: HighlightsBlock, moves: ReactNode) => (
    <Block
      {...{ block, moves, name: numbered(block), place: name }}
      asides={asides.filter(({ entry }) => entry === block.id)}
      onRemove={() => {
        outbox.edit({ kind: 'remove', entry: block.id });
        toPlace();
      }}
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
    <>
      {entries.length > 0 && (
        <SortableList label={t('passagesOf', { place: name })} list={entries} nameOf={titled} onOrder={order}>
          {card}
        </SortableList>
      )}
      {part !== null && <AddButton part={part} place={name} />}
      <RemovedEntries
        removed={removed.map((block) => ({ id: block.id, title: titled(block) }))}
        onBack={(entry) => {
          outbox.edit({ kind: 'restore', entry });
          toPlace();
        }}
      />
    </>
  );
}

/** Adds an empty block, in which one then writes. */
function AddButton({ part, place }: { part: string; place: string }) {
  const { t } = useTranslation('highlights');
  const { outbox } = useHighlights();
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) document.getElementById(fieldId(added, 'title'))?.focus();
  }, [added]);
  const add = () => {
    const entry = crypto.randomUUID();
    outbox.edit({ kind: 'add', entry, part });
    setAdded(entry);
  };
  return (
    <Button variant="default" size="compact-sm" mt="xs" aria-label={t('addTo', { place })} onClick={add}>
      {t('add')}
    </Button>
  );
}
