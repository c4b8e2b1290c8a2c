import type { ImportPlan } from '#contract/import-plan';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import classes from './MeetingsScreen.module.css';

/** Every problem of a file with its place, what stands there and what should. */
export function ImportProblems({ problems }: Pick<ImportPlan, 'problems'>) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Note weight="error">{t('problems', { count: problems.length })}</Note>
      <ol className={classes['problems']}>
        {problems.map(({ path, found, expected }, index) => (
          <li key={index}>
            <strong dir="ltr">{path === '' ? t('wholeFile') : path}</strong>
            <dl className={classes['problem']}>
              <dt>{t('found')}</dt>
              <dd dir="ltr">{found}</dd>
              <dt>{t('wanted')}</dt>
              <dd dir="ltr">{expected}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
