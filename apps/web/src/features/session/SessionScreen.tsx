import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { ScreenHead } from '../../ui/ScreenHead';
import { useProgramme } from '../programme/programme.queries';
import { sessionHeading } from '../programme/headings.rules';
import { SessionGone } from './SessionGone';
import { SessionSections } from './SessionSections';
import classes from './SessionScreen.module.css';

/** Is this session ready? On a page of its own. */
export function SessionScreen() {
  const { t } = useTranslation('session');
  const { slug, session: sessionId } = useParams({ from: '/$slug/sessions/$session' });
  const { sessions } = useProgramme(slug);
  const session = sessions.find(({ id }) => id === sessionId);
  return (
    <div className={classes['page']}>
      <AnchorLink to="/$slug/timetable" params={{ slug }}>
        {t('toTimetable')}
      </AnchorLink>
      <ScreenHead key={sessionId} title={session ? sessionHeading(session, t) : t('gone')} />
      {session ? (
        <SessionSections key={sessionId} slug={slug} session={session} level={2} />
      ) : (
        <SessionGone slug={slug} />
      )}
    </div>
  );
}
