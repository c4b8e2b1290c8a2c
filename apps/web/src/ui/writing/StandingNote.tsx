import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../lib/api/problem';
import type { Standing } from '../../lib/outbox/standing.rules';
import { signInAddress } from '../../lib/sign-in';
import { usePrinted } from '../../lib/use-printed';
import { problemWords } from '../problem-words';
import classes from './StandingNote.module.css';

/** What does not last so long, in milliseconds, is not told to those who listen: it changes with each word that they write. */
const steady = 2_000;

interface Props {
  standing: Standing;
  /** Of the meeting. */
  timeZone: string;
}

/** “Saved 13.52”, “On this device only, 2 changes waiting”: beside the text, and true. */
export function StandingNote({ standing, timeZone }: Props) {
  const { t } = useTranslation('writing');
  const words = useStandingWords(timeZone)(standing);
  return (
    <span className={classes['standing']} data-kind={standing.kind}>
      <Text size="sm" span>
        {words}
      </Text>
      {standing.kind === 'signedOut' && (
        <>
          {' '}
          <Anchor size="sm" href={signInAddress()}>
            {t('signInAgain')}
          </Anchor>
        </>
      )}
      <Spoken standing={standing} words={words} />
    </span>
  );
}

/** Tells those who listen that something does not arrive, and that it has arrived after all; not each “Saving” and “Saved”. */
function Spoken({ standing: { kind }, words }: { standing: Standing; words: string }) {
  const { t } = useTranslation('writing');
  const isCalm = kind === 'untouched' || kind === 'saved' || kind === 'saving';
  const [settled] = useDebouncedValue(isCalm ? '' : words, steady);
  const [hasTold, setTold] = useState(false);
  if (settled !== '' && !hasTold) setTold(true);
  const said = settled === '' && hasTold ? t('allSaved') : settled;
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}

function useStandingWords(timeZone: string): (standing: Standing) => string {
  const { t } = useTranslation('writing');
  const { t: problem } = useTranslation('problem');
  const { time } = usePrinted(timeZone);
  return (standing) => {
    switch (standing.kind) {
      case 'untouched':
        return '';
      case 'saved':
        return t('saved', { time: time(new Date(standing.at).toISOString()) });
      case 'saving':
        return t('saving');
      case 'undecided':
        return t('undecided', { count: standing.count });
    }
    const waiting = t('waiting', { count: standing.count });
    switch (standing.kind) {
      case 'nowhere':
        return t('nowhere', { waiting, why: t(`nowhere.${standing.why}`) });
      case 'held':
        return t('held', { waiting, why: problemWords(new ApiProblem(standing.why, 0), problem).title });
      default:
        return t(standing.kind, { waiting });
    }
  };
}
