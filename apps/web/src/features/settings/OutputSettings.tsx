import { type Attribution, attributions } from '#contract/output-parts';
import type { MeetingView } from '#contract/programme-view';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { Section } from '../../ui/Section';
import { useMeetingChange } from '../programme/use-meeting-change';

/** What holds for all that the groups of the meeting report. */
export function OutputSettings({ meeting: { slug, attribution, version } }: { meeting: MeetingView }) {
  const { t } = useTranslation('settings');
  const change = useMeetingChange(slug);
  return (
    <Section title={t('outputs')} level={2} anchor="outputs">
      <Stack gap="md" maw="40rem">
        <ChoiceField
          {...{
            field: 'attribution',
            label: t('attribution'),
            hint: t('attributionHint'),
            value: attribution,
            version,
          }}
          choices={attributions.map((value) => ({ value, label: t(`attributions.${value}`) }))}
          save={(chosen, seen) => change({ attribution: chosen as Attribution }, seen)}
        />
      </Stack>
    </Section>
  );
}
