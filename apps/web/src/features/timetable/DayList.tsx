import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TimeRange } from '../../ui/TimeRange';
import { namesIn } from '../programme/person-names';
import classes from './DayList.module.css';
import { gradesOf, type Marks } from './marks.rules';
import { marksInWords, moderatorsInWords, sessionTitle } from './session-words';

interface Props {
  programme: ProgrammeView;
  sessions: readonly SessionView[];
  marks: ReadonlyMap<string, Marks>;
  selected: string | undefined;
  open: (session: SessionView) => void;
  ask: (session: SessionView) => void;
}

/** A day as a list: for one hand, for screen readers, and for printing. */
export function DayList({ programme, sessions, marks, selected, open, ask }: Props) {
  const { t } = useTranslation('timetable');
  const names = namesIn(programme);
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  return (
    <ol className={classes['list']}>
      {sessions.map((session) => {
        const mark = marks.get(session.id);
        const details = [
          session.room === null ? '' : (rooms.get(session.room) ?? ''),
          moderatorsInWords(session, names, t),
          session.groups.length === 0 ? '' : t('groups', { count: session.groups.length }),
        ].filter((detail) => detail !== '');
        return (
          <li key={session.id} className={classes['session']} data-selected={selected === session.id || undefined}>
            <span className={classes['time']}>
              <TimeRange start={session.start} end={session.end} />
            </span>
            <div className={classes['what']} lang={programme.meeting.language}>
              <strong>{sessionTitle(session, t)}</strong>
              {details.length > 0 && <div className={classes['details']}>{details.join(' · ')}</div>}
              {mark && (
                <div className={classes['marks']} data-grade={gradesOf(mark)[0]}>
                  {marksInWords(mark, t)}
                </div>
              )}
            </div>
            <Group gap="xs" className="no-print">
              <Button
                variant="default"
                size="sm"
                aria-label={t('openSession', { title: session.title })}
                onClick={() => open(session)}
              >
                {t('open')}
              </Button>
              <Button
                variant="default"
                size="sm"
                aria-label={t('moveSession', { title: session.title })}
                onClick={() => ask(session)}
              >
                {t('move')}
              </Button>
            </Group>
          </li>
        );
      })}
    </ol>
  );
}
