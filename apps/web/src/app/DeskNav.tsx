import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMayEdit } from '../features/mechanisms/use-may-edit';
import classes from './DeskNav.module.css';

/** What there is outside meetings; in a meeting its own screens have the place. */
export function DeskNav() {
  const { t } = useTranslation('nav');
  const { slug } = useParams({ strict: false });
  const organizes = useMayEdit();
  if (slug !== undefined) return null;
  const current = { activeProps: { 'aria-current': 'page' } } as const;
  return (
    <nav className={classes['nav']} aria-label={t('desk')}>
      <Link to="/" className={classes['link']} activeOptions={{ exact: true }} {...current}>
        {t('meetings')}
      </Link>
      <Link to="/mechanisms" className={classes['link']} {...current}>
        {t('mechanisms')}
      </Link>
      {organizes && (
        <Link to="/recommendations" className={classes['link']} {...current}>
          {t('recommendations')}
        </Link>
      )}
    </nav>
  );
}
