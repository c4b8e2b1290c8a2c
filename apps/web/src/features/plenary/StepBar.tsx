import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { problemWords } from '../../ui/problem-words';
import classes from './StepBar.module.css';
import type { Step } from './stops.rules';

interface Props {
  step: (to: Step) => void;
  canStep: (to: Step) => boolean;
  /** A press that did not arrive: of what, in words, and how it is made again. */
  failed: { what: string; error: unknown; again: () => void } | null;
}

/** On and back, large enough to be found without looking, at the end of the screen where the thumb is. */
export function StepBar({ step, canStep, failed }: Props) {
  const { t } = useTranslation('plenary');
  const { t: problem } = useTranslation('problem');
  return (
    <div className={classes['bar']}>
      {failed && (
        <Note
          weight="error"
          action={
            <Button size="sm" variant="default" onClick={failed.again}>
              {t('tryAgain')}
            </Button>
          }
        >
          {t('notShown', { what: failed.what, reason: problemWords(failed.error, problem).title })}
        </Note>
      )}
      <div className={classes['steps']}>
        <Button
          className={classes['step']}
          variant="default"
          aria-disabled={!canStep('previous')}
          onClick={() => step('previous')}
        >
          {t('toPrevious')}
        </Button>
        <Button className={classes['step']} aria-disabled={!canStep('next')} onClick={() => step('next')}>
          {t('toNext')}
        </Button>
      </div>
    </div>
  );
}
