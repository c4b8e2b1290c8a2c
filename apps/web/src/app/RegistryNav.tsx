import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { waitingCorrectionsQuery } from '../features/mechanisms/registry.queries';
import { useMayEdit } from '../features/mechanisms/use-may-edit';
import classes from './MeetingNav.module.css';
import { registryScreens } from './registry-screens';

export function RegistryNav() {
  const { t } = useTranslation('nav');
  const { on } = useSearch({ strict: false });
  const mayEdit = useMayEdit();
  const shown = { className: classes['link'], activeProps: { 'aria-current': 'page' } } as const;
  return (
    <nav className={`${classes['nav']} no-print`} aria-label={t('registryScreens')}>
      <ul>
        {registryScreens.map(({ to, word }) => (
          <li key={to}>
            <Link
              {...{ to, ...shown }}
              search={on === undefined ? {} : { on }}
              activeOptions={{ exact: to === '/mechanisms', includeSearch: false }}
            >
              {t(word)}
            </Link>
          </li>
        ))}
        {mayEdit && (
          <li>
            <CorrectionsLink />
          </li>
        )}
      </ul>
    </nav>
  );
}

/** With how many wait to be accepted or declined. */
function CorrectionsLink() {
  const { t } = useTranslation('nav');
  const { data: waiting = [] } = useQuery(waitingCorrectionsQuery);
  return (
    <Link to="/mechanisms/corrections" className={classes['link']} activeProps={{ 'aria-current': 'page' }}>
      {t('corrections', { number: waiting.length })}
    </Link>
  );
}
