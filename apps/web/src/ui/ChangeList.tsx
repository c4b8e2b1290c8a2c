import type { LogChange } from '#contract/log';
import { useTranslation } from 'react-i18next';
import classes from './ChangeList.module.css';
import { pathWords, valueWords } from './change-words';

/** What was and what is, place by place. */
export function ChangeList({ changes }: { changes: readonly LogChange[] }) {
  const { t } = useTranslation('changes');
  return (
    <ul className={classes['changes']}>
      {changes.map((change, index) => (
        <li key={index} className={classes['change']}>
          <strong>{pathWords(change, t)}</strong>
          <dl className={classes['sides']}>
            {(['before', 'after'] as const).map((side) => (
              <div key={side}>
                <dt>{t(side)}</dt>
                <dd>{change[side] === undefined ? t('none') : valueWords(change[side], t)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
