import type { PlenaryRecommendation } from '#contract/consolidation';
import { Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import { fieldOf } from '../recommendations/focus';
import { useWording } from './use-wording';
import { WordingFrame } from './WordingFrame';

interface Props {
  one: PlenaryRecommendation;
  field: 'title' | 'addressee';
  /** In characters. */
  longest: number;
}

/** A text of one line, which may be long: saved when one leaves it or presses Enter. */
export function LineField({ one, field, longest }: Props) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const worded = useWording(one, field);
  const label = t(`field.${field}`);
  return (
    <WordingFrame {...{ one, field, label, worded }} print={(text) => text}>
      <Textarea
        {...{ label, 'aria-label': t('fieldOf', { field: label, recommendation: names.short(one.id) }) }}
        id={fieldOf(one.id, field)}
        autosize
        minRows={1}
        maxLength={longest}
        dir="auto"
        lang={view.language}
        value={worded.value}
        onChange={({ currentTarget }) => worded.write(currentTarget.value)}
        onBlur={worded.save}
        onKeyDown={(event) => onEnter(event, worded.save)}
      />
    </WordingFrame>
  );
}

/** Enter saves: a line has no other. It also ends the choice of a character in languages that are written with an input method. */
export function onEnter(event: KeyboardEvent, save: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  save();
}
