import { Text, Title } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { printedDates } from '../../lib/printed';
import { AnchorLink } from '../../ui/AnchorLink';
import { MeetingActions } from './MeetingActions';
import classes from './MeetingsScreen.module.css';
import { NextStep } from './NextStep';

/** One meeting: when, where, how it stands and what it waits for. */
export function MeetingRow({ meeting, ...actions }: ComponentProps<typeof MeetingActions>) {
  const { t, i18n } = useTranslation('meetings');
  const { slug, title, startDate, endDate, venue, state } = meeting;
  return (
    <li className={classes['meeting']}>
      <div>
        <Title order={2} size="md">
          <AnchorLink to="/$slug/timetable" params={{ slug }}>
            {title}
          </AnchorLink>
        </Title>
        <Text size="sm" c="dimmed">
          {[printedDates(startDate, endDate, i18n.language), venue].filter(Boolean).join(' – ')}
        </Text>
      </div>
      <div>
        <Text size="sm" fw={700}>
          {t(`states.${state}`)}
        </Text>
        <NextStep slug={slug} state={state} />
      </div>
      <MeetingActions {...{ meeting, ...actions }} />
    </li>
  );
}
