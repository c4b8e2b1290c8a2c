import type { MeetingView } from '#contract/programme-view';
import { Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedDate } from '../../lib/printed';
import { DateField } from '../../ui/fields/DateField';
import { FieldNotes } from '../../ui/fields/FieldNotes';
import { TextField } from '../../ui/fields/TextField';
import { useField } from '../../ui/fields/use-field';
import { Section } from '../../ui/Section';
import { ZoneSelect } from '../programme/ZoneSelect';
import { oneLine, orNull } from './typed.rules';
import { useMeetingChange } from '../programme/use-meeting-change';

/** The days of the meeting, its zone and its venue. */
export function PlaceSettings({ meeting }: { meeting: MeetingView }) {
  const { t, i18n } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  const { version, startDate, endDate, venue, language } = meeting;
  const print = (value: unknown) => (typeof value === 'string' ? printedDate(value, i18n.language) : '');
  return (
    <Section title={t('when')} level={2} anchor="when">
      <Stack gap="md" maw="40rem">
        <Group align="start">
          <DateField
            {...{ field: 'startDate', label: t('startDate'), value: startDate, version, print }}
            // A last day before the first would be refused; where it would be, it follows.
            save={(day, seen) => change({ startDate: day, ...(day > endDate && { endDate: day }) }, seen)}
          />
          <DateField
            {...{ field: 'endDate', label: t('endDate'), value: endDate, version, print }}
            save={(day, seen) => change({ endDate: day }, seen)}
          />
        </Group>
        <ZoneField meeting={meeting} />
        <TextField
          {...{ field: 'venue', label: t('venue'), shape: 'long', value: venue ?? '', version, lang: language }}
          save={(typed, seen) => change({ venue: orNull(oneLine(typed)) }, seen)}
        />
      </Stack>
    </Section>
  );
}

function ZoneField({ meeting: { slug, timeZone, version } }: { meeting: MeetingView }) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(slug);
  const save = (zone: string, seen: number) => change({ timeZone: zone }, seen);
  const field = useField({ field: 'timeZone', value: timeZone, version, save });
  return (
    <div>
      <ZoneSelect
        label={t('timeZone')}
        description={t('timeZoneHint')}
        value={field.text}
        onChange={(zone) => {
          if (zone === null) return;
          field.write(zone);
          field.commit(zone);
        }}
      />
      <FieldNotes field={field} label={t('timeZone')} />
    </div>
  );
}
