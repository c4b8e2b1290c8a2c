import type { PlenaryRecommendation, SourcedSentence } from '#contract/consolidation';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { fieldOf, focusOn, sentenceOf } from '../recommendations/focus';
import { SentenceRow } from './SentenceRow';
import { keysAfter, withSource, withStep, withText } from './sentences.rules';
import { useWording } from './use-wording';
import { isSame } from './wording.rules';
import { WordingFrame } from './WordingFrame';

/** The text, sentence by sentence, each with the groups' recommendations to which it goes back. */
export function SentencesField({ one }: { one: PlenaryRecommendation }) {
  const { t } = useTranslation('consolidation');
  const { say } = useConsolidation();
  const worded = useWording(one, 'sentences');
  const { value: sentences, write, set, save } = worded;
  const keys = useKeys(sentences);
  const label = t('field.sentences');
  const add = () => {
    flushSync(() => write([...sentences, { text: '', sources: [] }]));
    focusOn(sentenceOf(one.id, sentences.length));
  };
  const step = (place: number, by: -1 | 1) => {
    flushSync(() => set(withStep(sentences, place, by)));
    focusOn(`${sentenceOf(one.id, place + by)}-${by < 0 ? 'up' : 'down'}`);
    say(t('sentenceMoved', { number: place + by + 1 }));
  };
  const remove = (place: number) => {
    flushSync(() => set(sentences.toSpliced(place, 1)));
    focusOn(sentences.length > 1 ? sentenceOf(one.id, Math.max(0, place - 1)) : fieldOf(one.id, 'add'));
    say(t('sentenceRemoved', { number: place + 1 }));
  };
  return (
    <WordingFrame {...{ one, label, worded }} field="sentences" print={(list) => printed(list, one)}>
      <fieldset className={classes['sentences']}>
        <legend>{label}</legend>
        <p className={classes['hint']}>{t('sentencesHint')}</p>
        <ol>
          {sentences.map((sentence, place) => (
            <SentenceRow
              key={keys[place]}
              {...{ one, sentence, place, save }}
              isLast={place === sentences.length - 1}
              onText={(text) => write(withText(sentences, place, text))}
              onSource={(ref, isSource) => set(withSource(sentences, place, ref, isSource))}
              onStep={(by) => step(place, by)}
              onRemove={() => remove(place)}
            />
          ))}
        </ol>
        <Button id={fieldOf(one.id, 'add')} variant="default" size="compact-sm" onClick={add}>
          {t('addSentence')}
        </Button>
      </fieldset>
    </WordingFrame>
  );
}

/** A line a sentence, with the numbers of its sources as they are listed below the recommendation. */
function printed(sentences: readonly SourcedSentence[], { sources }: PlenaryRecommendation): string {
  const numberOf = (ref: SourcedSentence['sources'][number]) =>
    sources.findIndex(({ group, entry }) => group === ref.group && entry === ref.entry) + 1;
  return sentences.map(({ text, sources: refs }) => `${text} [${refs.map(numberOf).join(', ')}]`).join('\n');
}

/** A key for each sentence, which it keeps while others come and go around it. */
function useKeys(sentences: readonly SourcedSentence[]): number[] {
  const [rows, setRows] = useState(() => ({
    sentences,
    keys: sentences.map((_, index) => index),
    next: sentences.length,
  }));
  if (isSame(rows.sentences, sentences)) return rows.keys;
  let { next } = rows;
  const keys = keysAfter(rows, sentences, () => next++);
  setRows({ sentences, keys, next });
  return keys;
}
