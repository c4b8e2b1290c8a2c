import type { NoticeSettings as Settings } from '#contract/notice';
import { Stack } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { Section } from '../../ui/Section';
import { noticeSettingsQuery } from '../programme/notice-settings.queries';
import { meetingKey } from '../programme/programme.queries';
import { countIn } from './typed.rules';

/** A day. */
const mostMinutes = 1440;

/** When those are told whom a release concerns. */
export function NoticeSettings({ slug }: { slug: string }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(noticeSettingsQuery(slug));
  const { version, ...settings } = data;
  const save = async (change: Partial<Settings>, seen: number) => {
    const params = { path: { slug }, header: ifMatch(seen) };
    const body = { ...settings, ...change };
    try {
      return await saved(() => answer(api.PUT('/api/meetings/{slug}/notices/settings', { params, body })));
    } finally {
      void queries.invalidateQueries({ queryKey: meetingKey(slug) });
    }
  };
  const bounds = { least: 0, most: mostMinutes };
  const print = (review: unknown) => t(review === true || review === 'review' ? 'sending.review' : 'sending.alone');
  return (
    <Section title={t('notices')} level={2} anchor="notices">
      <Stack gap="md" maw="40rem">
        <ChoiceField
          label={t('review')}
          field="review"
          value={settings.review ? 'review' : 'alone'}
          version={version}
          choices={(['alone', 'review'] as const).map((value) => ({ value, label: t(`sending.${value}`) }))}
          print={print}
          save={(value, seen) => save({ review: value === 'review' }, seen)}
        />
        <TextField
          {...{ field: 'quietMinutes', label: t('quietMinutes'), inputMode: 'numeric', version }}
          hint={t('quietMinutesHint')}
          value={String(settings.quietMinutes)}
          check={(typed) => (countIn(typed, bounds.least, bounds.most) === undefined ? t('number', bounds) : null)}
          save={(typed, seen) =>
            save({ quietMinutes: countIn(typed, bounds.least, bounds.most) ?? settings.quietMinutes }, seen)
          }
        />
      </Stack>
    </Section>
  );
}
