import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { meetingKey } from '../programme/programme.queries';
import { SavedText } from './SavedText';
import { Section } from './Section';
import { findingSettingsQuery } from './settings.queries';

const measures = ['walkingMinutes', 'answerDays', 'hoursWithoutBreak'] as const;

/** What the rules of findings go by in this meeting. */
export function FindingSettings({ slug, disabled }: { slug: string; disabled: boolean }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(findingSettingsQuery(slug));
  const { version, ...settings } = data;
  const save = (measure: (typeof measures)[number], typed: string, seen: number) =>
    saved(async () => {
      const body = { ...settings, [measure]: Number(typed) };
      const params = { path: { slug }, header: ifMatch(seen) };
      await answer(api.PUT('/api/meetings/{slug}/finding-settings', { params, body }));
    }).finally(() => queries.invalidateQueries({ queryKey: meetingKey(slug) }));
  return (
    <Section id="findings" title={t('findings')}>
      {measures.map((measure) => (
        <SavedText
          key={measure}
          label={t(measure)}
          type="number"
          width="30rem"
          value={String(settings[measure])}
          version={version}
          disabled={disabled}
          save={(typed, seen) => save(measure, typed, seen)}
        />
      ))}
    </Section>
  );
}
