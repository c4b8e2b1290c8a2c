import type { MeetingView, SessionView } from '#contract/programme-view';
import { dateOf } from '#time/wall-time';
import { Button, Group, SegmentedControl } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { useProgramme } from '../programme/programme.queries';
import { Day } from './Day';
import { DayTabs } from './DayTabs';
import { daysOf } from './day-grid.rules';
import { MovePanel } from './MovePanel';
import { NewSessionPanel } from './NewSessionPanel';
import { PlacingConflictNote } from './PlacingConflictNote';
import classes from './TimetableScreen.module.css';
import { usePlacing } from './use-placing';

interface Props {
  /** What stands beside the timetable: the panel of a session, or what is found in the draft while none is open. */
  aside: (session: string | undefined, close: () => void) => ReactNode;
}

/** Does the day work? */
export function TimetableScreen({ aside }: Props) {
  const { t } = useTranslation('timetable');
  const { slug } = useParams({ from: '/$slug/timetable' });
  const search = useSearch({ from: '/$slug/timetable' });
  const navigate = useNavigate({ from: '/$slug/timetable' });
  const programme = useProgramme(slug);
  const { meeting, sessions } = programme;
  const days = daysOf(meeting, sessions);
  const opened = sessions.find(({ id }) => id === search.session);
  const day = search.day ?? (opened && dateOf(opened.start)) ?? days[0] ?? meeting.startDate;
  const [panel, setPanel] = useState<'new' | { move: string } | null>(null);
  const { place, conflict, failure, settle } = usePlacing(slug);
  const show = useCallback(
    (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  );
  const open = useCallback(({ id }: SessionView) => show({ session: id }), [show]);
  const ask = useCallback(({ id }: SessionView) => setPanel({ move: id }), []);
  const closePanel = () => setPanel(null);
  const moving = panel !== null && panel !== 'new' ? sessions.find(({ id }) => id === panel.move) : undefined;
  const view = search.view ?? 'grid';
  return (
    <>
      <ScreenHead title={t('title')} actions={<Button onClick={() => setPanel('new')}>{t('newSession')}</Button>} />
      <TimetableBar meeting={meeting} days={days} day={day} view={view} show={show} />
      <ProblemNote error={failure} />
      {conflict && (
        <PlacingConflictNote
          conflict={conflict}
          programme={programme}
          keepTheirs={settle}
          takeMine={() => {
            const theirs = sessions.find(({ id }) => id === conflict.session.id);
            if (theirs) void place(theirs, conflict.yours);
          }}
        />
      )}
      <div className={classes['desk']}>
        <Day
          {...{ slug, programme, day, view, open, ask }}
          selected={search.session}
          place={(s, to) => void place(s, to)}
        />
        <aside className={classes['aside']} aria-label={t('aside')}>
          {panel === 'new' && (
            <NewSessionPanel slug={slug} programme={programme} day={day} close={closePanel} open={open} />
          )}
          {moving && (
            <MovePanel key={moving.id} slug={slug} programme={programme} session={moving} close={closePanel} />
          )}
          {panel === null && aside(search.session, () => show({ session: undefined }))}
        </aside>
      </div>
    </>
  );
}

interface BarProps {
  meeting: MeetingView;
  days: readonly string[];
  day: string;
  view: 'grid' | 'list';
  show: (change: { day?: string; view?: 'list' | undefined }) => void;
}

/** Which day is shown, how, and in whose time. */
function TimetableBar({ meeting, days, day, view, show }: BarProps) {
  const { t } = useTranslation('timetable');
  return (
    <Group gap="sm" mb="sm" className="no-print">
      <DayTabs days={days} day={day} choose={(next) => show({ day: next })} />
      <SegmentedControl
        aria-label={t('view')}
        data={[
          { value: 'grid', label: t('grid') },
          { value: 'list', label: t('list') },
        ]}
        value={view}
        onChange={(next) => show({ view: next === 'list' ? 'list' : undefined })}
      />
      <span className={classes['zone']}>{t('zone', { zone: meeting.timeZone })}</span>
    </Group>
  );
}
