import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './MeetingNav.module.css';

/** The screens of the registry of mechanisms that everybody reads. */
export const registryScreens = [
  { to: '/mechanisms', word: 'mechanisms' },
  { to: '/mechanisms/themes', word: 'themes' },
  { to: '/mechanisms/overlaps', word: 'overlaps' },
] as const;

export function RegistryNav() {
  const { t } = useTranslation('nav');
  const { on } = useSearch({ strict: false });
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
      </ul>
    </nav>
  );
}
