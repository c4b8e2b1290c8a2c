import type { SnapshotSession } from '#contract/meeting-snapshot';
import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDay } from '../../lib/printed';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { TimeRange } from '../../ui/TimeRange';
import classes from './CalendarPreview.module.css';
import { draftSnapshotQuery } from './documents.queries';

/** The entries that the calendar of the draft has, day by day. */
export function CalendarPreview({ slug }: { slug: string }) {
  const { t } = useTranslation('documents');
  const { data, error, refetch } = useQuery(draftSnapshotQuery(slug));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const { meeting, sessions } = data;
  const days = [...new Set(sessions.map(({ start }) => start.slice(0, 10)))];
  return (
    <div lang={meeting.language}>
      {days.map((day) => (
        <section key={day}>
          <Title order={2} size="md" mt="md">
            {printedDay(day, meeting.language)}
          </Title>
          <ul className={classes['entries']}>
            {sessions
              .filter(({ start }) => start.startsWith(day))
              .map((session) => (
                <Entry key={session.id} session={session} />
              ))}
          </ul>
        </section>
      ))}
      <Text size="sm" c="dimmed" mt="md">
        {t('zone', { zone: meeting.timeZone })}
      </Text>
    </div>
  );
}

function Entry({ session: { start, end, number, label, title, room } }: { session: SnapshotSession }) {
  const { t } = useTranslation('documents');
  const numbered = number === undefined ? undefined : t('sessionNumber', { number });
  const name = label ?? numbered;
  return (
    <li className={classes['entry']}>
      <TimeRange start={start} end={end} />
      <span>
        {name === undefined ? title : `${name}: ${title}`}
        {room !== undefined && <span className={classes['room']}>{room}</span>}
      </span>
    </li>
  );
}
