import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './OnScreen.module.css';
import { stopName } from './slide-words';
import { SlideFace } from './SlideFace';
import type { Showing } from './use-showing';

/** What the room sees, and what it will see next, as small pictures of the slides. */
export function OnScreen({ showing: { view, shown, next } }: { showing: Showing }) {
  const { t } = useTranslation('plenary');
  return (
    <div className={classes['pictures']}>
      <figure className={classes['picture']} data-now="true">
        <figcaption>{t('now')}</figcaption>
        <div className={classes['slide']}>
          <SlideFace view={view} stop={shown} />
        </div>
      </figure>
      <figure className={classes['picture']}>
        <figcaption>{t('next')}</figcaption>
        {next === undefined ? (
          <Text c="dimmed">{t('nothingNext')}</Text>
        ) : (
          <div className={classes['slide']}>
            <SlideFace view={view} stop={next} />
          </div>
        )}
      </figure>
      <VisuallyHidden role="status">{t('onTheScreen', { what: stopName(view, shown, t) })}</VisuallyHidden>
    </div>
  );
}
