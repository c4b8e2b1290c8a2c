import type { MeetingChange } from '#contract/programme-editing';
import type { MeetingView } from '#contract/programme-view';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { Section } from '../../ui/Section';
import { contentLanguages } from '../programme/content-languages';
import { countIn, oneLine, orNull } from './typed.rules';
import { useMeetingChange } from '../programme/use-meeting-change';

type TextName = 'title' | 'shortTitle' | 'theme' | 'organizer' | 'organizerTagline';

/** What the meeting is called, by whom it is organized and in which language. */
export function GeneralSettings({ meeting }: { meeting: MeetingView }) {
  const { t, i18n } = useTranslation('settings');
  const change = useMeetingChange(meeting.slug);
  const { version, language, edition } = meeting;
  const text = (field: TextName, toChange: (typed: string) => MeetingChange) => ({
    ...{
      field,
      label: field === 'title' ? t('meeting.title') : t(field),
      value: meeting[field] ?? '',
      version,
      lang: language,
    },
    save: (typed: string, seen: number) => change(toChange(oneLine(typed)), seen),
  });
  const isEdition = (typed: string) => typed.trim() === '' || countIn(typed, 1, 999) !== undefined;
  return (
    <Section title={t('general')} level={2} anchor="general">
      <Stack gap="md" maw="40rem">
        <TextField shape="long" {...text('title', (title) => ({ title: title.trim() }))} />
        <TextField {...text('shortTitle', (shortTitle) => ({ shortTitle: shortTitle.trim() }))} />
        <TextField shape="long" {...text('theme', (theme) => ({ theme: orNull(theme) }))} />
        <TextField
          {...{ field: 'edition', label: t('edition'), hint: t('editionHint'), inputMode: 'numeric', version }}
          value={edition === null ? '' : String(edition)}
          check={(typed) => (isEdition(typed) ? null : t('number', { least: 1, most: 999 }))}
          save={(typed, seen) => change({ edition: countIn(typed, 1, 999) ?? null }, seen)}
        />
        <TextField {...text('organizer', (organizer) => ({ organizer: orNull(organizer) }))} />
        <TextField {...text('organizerTagline', (tagline) => ({ organizerTagline: orNull(tagline) }))} />
        <ChoiceField
          {...{ field: 'language', label: t('language'), value: language, version }}
          choices={contentLanguages([language], i18n.language)}
          save={(chosen, seen) => change({ language: chosen }, seen)}
        />
      </Stack>
    </Section>
  );
}
