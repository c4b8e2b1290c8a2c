import type { MeetingView } from '#contract/programme-view';
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ZoneSelect } from '../programme/ZoneSelect';
import { FieldTrouble } from './FieldTrouble';
import { SavedText } from './SavedText';
import { Section } from './Section';
import { useMeetingChange } from './use-meeting-change';
import { useSavedField } from './use-saved-field';

interface Props {
  meeting: MeetingView;
  disabled: boolean;
}

/** The days of the meeting, its zone and its venue. */
export function PlaceSettings({ meeting, disabled }: Props) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  const { version, startDate, endDate, venue, language } = meeting;
  const date = { type: 'date', width: '12rem', version, disabled } as const;
  return (
    <Section id="when" title={t('when')}>
      <Group align="start">
        <SavedText
          {...date}
          label={t('startDate')}
          value={startDate}
          // A last day before the first would be refused; where it would be, it follows.
          save={(day, seen) => change({ startDate: day, ...(day > endDate && { endDate: day }) }, seen)}
        />
        <SavedText
          {...date}
          label={t('endDate')}
          value={endDate}
          save={(day, seen) => change({ endDate: day }, seen)}
        />
      </Group>
      <ZoneSetting meeting={meeting} disabled={disabled} />
      <SavedText
        label={t('venue')}
        value={venue}
        version={version}
        disabled={disabled}
        lang={language}
        isLong
        save={(text, seen) => change({ venue: text.trim() === '' ? null : text }, seen)}
      />
    </Section>
  );
}

function ZoneSetting({ meeting: { slug, timeZone, version }, disabled }: Props) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(slug);
  const field = useSavedField({ value: timeZone, version, save: (value, seen) => change({ timeZone: value }, seen) });
  return (
    <>
      <ZoneSelect
        label={t('timeZone')}
        description={t('timeZoneHint')}
        value={field.value}
        disabled={disabled}
        maw="20rem"
        size="md"
        onChange={(value) => value !== null && field.put(value)}
      />
      <FieldTrouble field={field} show={(value) => value} />
    </>
  );
}
