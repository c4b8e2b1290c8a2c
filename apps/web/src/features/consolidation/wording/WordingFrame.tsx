import type { PlenaryRecommendation, WordingField } from '#contract/consolidation';
import { formatTime } from '#time/format';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../lib/own-zone';
import { wallTimeOf } from '../../../lib/wall-clock';
import { ConflictNote } from '../../../ui/fields/ConflictNote';
import { TroubleNote } from '../TroubleNote';
import type { Worded } from './use-wording';

interface Props<Value> {
  one: PlenaryRecommendation;
  field: WordingField;
  label: string;
  worded: Worded<Value>;
  /** A value as people read it. */
  print: (value: Value) => string;
  children: ReactNode;
}

/** A field with how it stands below: saved or not, who worded it last, two versions side by side, why it could not be saved. */
export function WordingFrame<Value>({ one, field, label, worded, print, children }: Props<Value>) {
  const { theirs, value, trouble, save, takeTheirs, keepMine, takeBack } = worded;
  return (
    <div>
      {children}
      <State {...{ one, field, worded }} />
      {theirs !== null && (
        <ConflictNote
          label={label}
          conflict={{ theirs, version: 0 }}
          yours={print(value)}
          // One's own is printed already.
          print={(given) => (given === theirs ? print(theirs) : String(given))}
          onTheirs={takeTheirs}
          onYours={keepMine}
        />
      )}
      <TroubleNote trouble={trouble} again={save} takeBack={takeBack} />
    </div>
  );
}

/** In words, beside the field to which it belongs. */
function State<Value>({ one, field, worded }: Pick<Props<Value>, 'one' | 'field' | 'worded'>) {
  const { t } = useTranslation('consolidation');
  const { t: common } = useTranslation();
  const { isSaving, isUnsaved, trouble, theirs, savedAt } = worded;
  const { by, at } = one[field];
  const clock = (instant: string) => formatTime(wallTimeOf(instant, ownZone()));
  const words = (): string => {
    if (isSaving) return common('saving');
    if (theirs !== null) return t('choose');
    if (isUnsaved) return t(trouble === null ? 'unsaved' : 'notSaved');
    if (savedAt !== null) return common('savedAt', { time: clock(savedAt.toISOString()) });
    if (at === null) return field === 'regions' ? '' : t('asHandedIn');
    return by === null ? t('writtenAt', { time: clock(at) }) : t('writtenBy', { who: by, time: clock(at) });
  };
  const isOpen = isUnsaved || theirs !== null;
  return (
    <Text size="sm" role="status" c={isOpen && !isSaving ? 'var(--house-warning)' : 'dimmed'} mih="1.3rem">
      {words()}
    </Text>
  );
}
