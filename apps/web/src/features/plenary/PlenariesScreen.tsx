import type { PlenaryEntry } from '#contract/plenary';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { printedDate } from '../../lib/printed';
import { AnchorLink } from '../../ui/AnchorLink';
import { ButtonLink } from '../../ui/ButtonLink';
import { Empty } from '../../ui/Empty';
import { ScreenHead } from '../../ui/ScreenHead';
import { TimeRange } from '../../ui/TimeRange';
import { sessionHeading } from '../programme/headings.rules';
import { useProgramme } from '../programme/programme.queries';
import classes from './PlenariesScreen.module.css';
import { plenariesQuery } from './plenary.queries';

/** In which session do the groups report? Where there is one alone, that is where one wants to be. */
export function PlenariesScreen() {
  const { t } = useTranslation('plenary');
  const { slug } = useParams({ from: '/$slug/plenary' });
  const { data: plenaries } = useSuspenseQuery(plenariesQuery(slug));
  const [only, ...others] = plenaries;
  if (only && others.length === 0)
    return <Navigate to="/$slug/plenary/$session" params={{ slug, session: only.id }} replace />;
  return (
    <>
      <ScreenHead title={t('title')} />
      {plenaries.length === 0 && (
        <Empty
          action={
            <ButtonLink to="/$slug/timetable" params={{ slug }} variant="default">
              {t('toTimetable')}
            </ButtonLink>
          }
        >
          {t('none')}
        </Empty>
      )}
      <ul className={classes['sessions']}>
        {plenaries.map((plenary) => (
          <Plenary key={plenary.id} slug={slug} plenary={plenary} />
        ))}
      </ul>
    </>
  );
}

function Plenary({ slug, plenary }: { slug: string; plenary: PlenaryEntry }) {
  const { t, i18n } = useTranslation('plenary');
  const { t: heading } = useTranslation('session');
  const { meeting } = useProgramme(slug);
  const { id, start, end, presented, groups } = plenary;
  return (
    <li>
      <AnchorLink to="/$slug/plenary/$session" params={{ slug, session: id }} lang={meeting.language} fw={700}>
        {sessionHeading(plenary, heading)}
      </AnchorLink>
      <span className={classes['facts']}>
        {printedDate(start, i18n.language)}, <TimeRange start={start} end={end} />
      </span>
      <span className={classes['facts']}>{t('reported', { number: presented, of: groups })}</span>
    </li>
  );
}
