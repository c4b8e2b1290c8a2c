import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDate, printedDates } from '../../lib/printed';
import { deletedMeetingsQuery } from './meetings.queries';
import classes from './MeetingsScreen.module.css';
import type { Lifecycle } from './use-lifecycle';

/** Meetings that can still be brought back; nothing where there are none. */
export function DeletedMeetings({ change }: { change: Lifecycle['change'] }) {
  const { t, i18n } = useTranslation('meetings');
  const { data: meetings = [] } = useQuery(deletedMeetingsQuery);
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="deleted-meetings">
      <Title order={2} size="lg" id="deleted-meetings" mt="xl">
        {t('deleted')}
      </Title>
      <ul className={classes['meetings']}>
        {meetings.map(({ slug, title, version, startDate, endDate, restorableUntil }) => (
          <li key={slug} className={classes['meeting']}>
            <div>
              <Text fw={700}>{title}</Text>
              <Text size="sm" c="dimmed">
                {printedDates(startDate, endDate, i18n.language)}
              </Text>
            </div>
            <Text size="sm">
              {t('restorableUntil', { date: printedDate(restorableUntil.slice(0, 10), i18n.language) })}
            </Text>
            <Button
              variant="default"
              size="sm"
              aria-label={t('restoreOf', { title })}
              onClick={() => change.mutate({ deed: 'restore', slug, title, version })}
            >
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
