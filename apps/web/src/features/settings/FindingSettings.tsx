import type { FindingSettings as Measures } from '#contract/finding';
import { Stack } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { TextField } from '../../ui/fields/TextField';
import { Section } from '../../ui/Section';
import { meetingKey } from '../programme/programme.queries';
import { findingSettingsQuery } from './settings.queries';
import { countIn } from './typed.rules';

/** What is measured, with its bounds. */
const measures = [
  { field: 'walkingMinutes', least: 0, most: 60 },
  { field: 'answerDays', least: 0, most: 365 },
  { field: 'hoursWithoutBreak', least: 1, most: 24 },
] as const;

/** What the rules of findings go by in this meeting. */
export function FindingSettings({ slug }: { slug: string }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(findingSettingsQuery(slug));
  const { version, ...settings } = data;
  const save = async (change: Partial<Measures>, seen: number) => {
    const params = { path: { slug }, header: ifMatch(seen) };
    const body = { ...settings, ...change };
    try {
      return await saved(() => answer(api.PUT('/api/meetings/{slug}/finding-settings', { params, body })));
    } finally {
      void queries.invalidateQueries({ queryKey: meetingKey(slug) });
    }
  };
  return (
    <Section title={t('findings')} level={2} anchor="findings">
      <Stack gap="md" maw="40rem">
        {measures.map(({ field, least, most }) => (
          <TextField
            key={field}
            {...{ field, label: t(field), inputMode: 'numeric', value: String(settings[field]), version }}
            check={(typed) => (countIn(typed, least, most) === undefined ? t('number', { least, most }) : null)}
            save={(typed, seen) => save({ [field]: countIn(typed, least, most) ?? settings[field] }, seen)}
          />
        ))}
      </Stack>
    </Section>
  );
}
