import type { MeetingView, SessionView } from '#contract/programme-view';
import type { SessionChange } from '#contract/session-editing';
import { datesFrom } from '#time/calendar-date';
import { formatTime } from '#time/format';
import { addMinutes, dateOf, minutesBetween } from '#time/wall-time';
import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDay } from '../../lib/printed';
import { clockOf } from '../../lib/wall-clock';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';

interface Props {
  session: SessionView;
  meeting: MeetingView;
  save: (fields: SessionChange, seen: number) => Promise<{ version: number }>;
}

/** When the session begins and ends, by the clock of the meeting. */
export function TimeFields({ session, meeting, save }: Props) {
  const { t, i18n } = useTranslation('session');
  const { t: field } = useTranslation('field');
  const { start, end, outputsDue, version } = session;
  const days = datesFrom(meeting.startDate, meeting.endDate);
  const check = (typed: string) => (clockOf(typed) === undefined ? field('needsTime') : null);
  const print = (wall: unknown) => (typeof wall === 'string' && wall.includes('T') ? formatTime(wall) : String(wall));
  const at = (wall: string, typed: string) => `${dateOf(wall)}T${clockOf(typed) ?? ''}`;
  const onDay = (wall: string, day: string) => `${day}${wall.slice(10)}`;
  // What is due stays as many days from the beginning, as where a session is moved.
  const dueWith = (day: string) =>
    outputsDue === null ? {} : { outputsDue: addMinutes(outputsDue, minutesBetween(start, onDay(start, day))) };
  return (
    <div>
      <SimpleGrid cols={days.length > 1 ? { base: 1, xs: 3 } : { base: 2 }} spacing="sm">
        {days.length > 1 && (
          <ChoiceField
            label={t('day')}
            field="start"
            value={dateOf(start)}
            version={version}
            choices={days.map((day) => ({ value: day, label: printedDay(day, i18n.language) }))}
            print={(wall) => (typeof wall === 'string' ? printedDay(dateOf(wall), i18n.language) : '')}
            save={(day, seen) => save({ start: onDay(start, day), end: onDay(end, day), ...dueWith(day) }, seen)}
          />
        )}
        <TextField
          label={t('start')}
          field="start"
          value={formatTime(start)}
          version={version}
          check={check}
          print={print}
          save={(typed, seen) => save({ start: at(start, typed) }, seen)}
        />
        <TextField
          label={t('end')}
          field="end"
          value={formatTime(end)}
          version={version}
          check={check}
          print={print}
          save={(typed, seen) => save({ end: at(end, typed) }, seen)}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt={4}>
        {t('zone', { zone: meeting.timeZone })}
      </Text>
    </div>
  );
}
