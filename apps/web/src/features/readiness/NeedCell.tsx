import type { MissingView } from '#contract/readiness';
import { useTranslation } from 'react-i18next';
import { countsOf } from './board.rules';
import classes from './readiness.module.css';

/** How a need of a session stands, as a mark and words: a full square is due before the release, an open one before the meeting. */
export function NeedCell({ missing }: { missing: readonly MissingView[] }) {
  const { t } = useTranslation('readiness');
  if (missing.length === 0) {
    return (
      <span className={classes['state']}>
        <span className={classes['there']} aria-hidden>
          ✓
        </span>
        {t('there')}
      </span>
    );
  }
  return countsOf(missing).map(({ before, count }) => (
    <span key={before} className={classes['state']}>
      <span className={classes['mark']} data-before={before} aria-hidden />
      {t(`lacks.${before}`, { count })}
    </span>
  ));
}
