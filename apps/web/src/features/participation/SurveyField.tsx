import type { MeetingView } from '#contract/programme-view';
import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { useMeetingChange } from '../programme/use-meeting-change';

/** The survey among mechanisms that prepared the meeting, if there was one. */
export function SurveyField({ meeting: { slug, survey, version, language } }: { meeting: MeetingView }) {
  const { t } = useTranslation('participation');
  const change = useMeetingChange(slug);
  return (
    <Box maw="40rem" mb="md">
      <TextField
        {...{
          field: 'survey',
          label: t('survey'),
          hint: t('surveyHint'),
          value: survey ?? '',
          version,
          lang: language,
        }}
        save={(typed, seen) => change({ survey: typed.trim() === '' ? null : typed.trim() }, seen)}
      />
    </Box>
  );
}
