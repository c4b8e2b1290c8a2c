import type { HighlightField } from '#contract/highlights';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { keepMine, takeTheirs } from '../../lib/outbox/decide.rules';
import { FieldFrame } from '../../ui/writing/FieldFrame';
import { TypedText } from '../../ui/writing/TypedText';
import { useHighlights } from './highlights-context';

interface Props {
  /** Id of the block. */
  entry: string;
  field: HighlightField;
  /** How the block is called for those who hear the field without what stands around it. */
  block: string;
  value: string;
  /** Of the field, over which one writes. */
  version: number;
  /** Who wrote it last. */
  by: string;
  /** What stands there beside one's own; null where nobody else has written. */
  theirs: string | null;
  /** Whether no block can hold what is written. */
  isRefused: boolean;
}

/** By which one comes to a field. */
export function fieldId(entry: string, field: HighlightField): string {
  return `${entry}-${field}`;
}

/** A field of a block, in which one writes while others do. */
export const BlockField = memo(function BlockField(props: Props) {
  const { entry, field, block, value, version, by, theirs, isRefused } = props;
  const { t } = useTranslation('highlights');
  const { outbox } = useHighlights();
  const place = { entry, field };
  const id = fieldId(entry, field);
  const label = t(`field.${field}`);
  return (
    <FieldFrame
      {...{ id, label }}
      notes={{ needed: isRefused ? t('refusedHere') : '', missing: '', by, here: '' }}
      versions={theirs === null ? null : { theirs, yours: value }}
      onTheirs={() => outbox.decide((queue) => takeTheirs(queue, place))}
      onYours={() => outbox.decide((queue, view) => keepMine(queue, place, view))}
    >
      <TypedText
        {...{ id, label, value, version }}
        name={t('fieldOf', { field: label, passage: block })}
        shape={field === 'title' ? 'line' : 'text'}
        onWrite={(text, seen) => outbox.edit({ kind: 'set', ...place, value: text, seen })}
      />
    </FieldFrame>
  );
});
