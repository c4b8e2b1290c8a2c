import type { PlenaryRecommendation, SourcedSentence, SourceRef } from '#contract/consolidation';
import { Button, Checkbox, Group, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { sentenceOf } from '../recommendations/focus';
import { SourceText } from '../recommendations/SourceText';
import { isSameRef, refKey } from '../refs.rules';
import { onEnter } from './LineField';

interface Props {
  one: PlenaryRecommendation;
  sentence: SourcedSentence;
  /** From 0. */
  place: number;
  isLast: boolean;
  save: () => void;
  onText: (text: string) => void;
  onSource: (ref: SourceRef, isSource: boolean) => void;
  onStep: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One sentence: its words, to which groups' recommendations it goes back, and what those say. */
export function SentenceRow(props: Props) {
  const { one, sentence, place, save, onText } = props;
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const label = t('sentence', { number: place + 1 });
  return (
    <li className={classes['sentence']}>
      <Textarea
        id={sentenceOf(one.id, place)}
        {...{ label, 'aria-label': t('fieldOf', { field: label, recommendation: names.short(one.id) }) }}
        autosize
        minRows={1}
        maxLength={10_000}
        dir="auto"
        lang={view.language}
        value={sentence.text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => onEnter(event, save)}
      />
      <SourceChoices {...props} />
      <SentenceActions {...props} />
    </li>
  );
}

/** The sources, each with what it says beside. */
function SourceChoices({ one, sentence, place, onSource }: Props) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  return (
    <fieldset className={classes['sources']}>
      <legend>{t('goesBackTo')}</legend>
      {one.sources.map((source) => {
        const isSource = sentence.sources.some((ref) => isSameRef(ref, source));
        return (
          <div key={refKey(source)}>
            <Checkbox
              size="sm"
              checked={isSource}
              label={names.source(source)}
              aria-label={t('sourceOf', { source: names.source(source), number: place + 1 })}
              onChange={({ currentTarget }) =>
                onSource({ group: source.group, entry: source.entry }, currentTarget.checked)
              }
            />
            {isSource && <SourceText source={source} isNamed />}
          </div>
        );
      })}
      {sentence.sources.length === 0 && sentence.text.trim() !== '' && (
        <Text size="sm" fw={700} c="var(--house-warning)">
          {t('noSource')}
        </Text>
      )}
    </fieldset>
  );
}

function SentenceActions({ one, place, isLast, onStep, onRemove }: Props) {
  const { t } = useTranslation('consolidation');
  const { t: sorting } = useTranslation('sorting');
  const name = t('sentence', { number: place + 1 });
  const id = sentenceOf(one.id, place);
  return (
    <Group gap="xs" mt="xs">
      <Button
        {...{ id: `${id}-up`, variant: 'default', size: 'compact-sm', 'aria-label': sorting('upName', { name }) }}
        data-disabled={place === 0 || undefined}
        aria-disabled={place === 0}
        onClick={() => place > 0 && onStep(-1)}
      >
        {sorting('up')}
      </Button>
      <Button
        {...{ id: `${id}-down`, variant: 'default', size: 'compact-sm', 'aria-label': sorting('downName', { name }) }}
        data-disabled={isLast || undefined}
        aria-disabled={isLast}
        onClick={() => !isLast && onStep(1)}
      >
        {sorting('down')}
      </Button>
      <Button variant="default" size="compact-sm" aria-label={t('removeName', { name })} onClick={onRemove}>
        {t('removeSentence')}
      </Button>
    </Group>
  );
}
