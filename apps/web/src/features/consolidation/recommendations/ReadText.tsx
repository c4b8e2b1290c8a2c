import type { PlenaryRecommendation, SourcedSentence } from '#contract/consolidation';
import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { isSameRef } from '../refs.rules';

/** A recommendation as it will be printed, each sentence with the numbers of its sources. */
export function ReadText({ one }: { one: PlenaryRecommendation }) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const sentences = one.sentences.value;
  const lines = [
    ...(one.addressee.value === '' ? [] : [t('to', { addressee: one.addressee.value })]),
    ...(one.levels.value.length === 0 ? [] : [t('levelsAre', { levels: names.levels(one.levels.value) })]),
    ...(one.regions.value.length === 0 ? [] : [t('regionsAre', { regions: names.regions(one.regions.value) })]),
  ];
  return (
    <>
      <p className={classes['text']} dir="auto">
        {sentences.length === 0 && <span className={classes['lacking']}>{t('noText')}</span>}
        {sentences.map((sentence, place) => (
          <Fragment key={place}>
            <span lang={view.language}>{sentence.text}</span> <Marks one={one} sentence={sentence} />{' '}
          </Fragment>
        ))}
      </p>
      {lines.map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </>
  );
}

/** To which of the sources below a sentence goes back. */
function Marks({ one, sentence }: { one: PlenaryRecommendation; sentence: SourcedSentence }) {
  const { t } = useTranslation('consolidation');
  const numbers = sentence.sources.map((ref) => one.sources.findIndex((source) => isSameRef(source, ref)) + 1);
  if (numbers.length === 0) return <span className={classes['lacking']}>[{t('noSourceShort')}]</span>;
  return <span className={classes['marks']}>[{numbers.join(', ')}]</span>;
}
