import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './MeetingNav.module.css';

/** The screens of a meeting, in the order in which a meeting is prepared. */
export const meetingScreens = [
  { to: '/$slug/timetable', word: 'timetable' },
  { to: '/$slug/people', word: 'people' },
  { to: '/$slug/participation', word: 'participation' },
  { to: '/$slug/groups', word: 'groups' },
  { to: '/$slug/outputs', word: 'outputs' },
  { to: '/$slug/plenary', word: 'plenary' },
  { to: '/$slug/reports', word: 'reports' },
  { to: '/$slug/recommendations', word: 'recommendations' },
  { to: '/$slug/highlights', word: 'highlights' },
  { to: '/$slug/invitations', word: 'invitations' },
  { to: '/$slug/documents', word: 'documents' },
  { to: '/$slug/readiness', word: 'readiness' },
  { to: '/$slug/release', word: 'release' },
  { to: '/$slug/log', word: 'log' },
  { to: '/$slug/settings', word: 'settings' },
] as const;

export function MeetingNav({ slug }: { slug: string }) {
  const { t } = useTranslation('nav');
  return (
    <nav className={classes['nav']} aria-label={t('screens')}>
      <ul>
        {meetingScreens.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} params={{ slug }} className={classes['link']} activeProps={{ 'aria-current': 'page' }}>
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
