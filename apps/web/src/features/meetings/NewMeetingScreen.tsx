import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { contentLanguages } from '../programme/content-languages';
import { ZoneSelect } from '../programme/ZoneSelect';
import { DayFields, FormMistakes, NameFields, useFieldOf } from './MeetingFormFields';
import classes from './MeetingsScreen.module.css';
import { useMeetingForm } from './use-meeting-form';

const needed = ['title', 'shortTitle', 'slug', 'startDate', 'endDate', 'timeZone', 'language'] as const;

/** A meeting without sessions, from what is needed and no more. */
export function NewMeetingScreen() {
  const { t, i18n } = useTranslation('meetings');
  const form = useMeetingForm({ needed, make: (body) => answer(api.POST('/api/meetings', { body })) });
  const zone = useFieldOf({ form, name: 'timeZone' });
  const language = useFieldOf({ form, name: 'language' });
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('new')} />
      <FormMistakes form={form} />
      <ProblemNote error={form.failure} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.send();
        }}
      >
        <Stack align="stretch" gap="lg">
          <Text>{t('newHint')}</Text>
          <NameFields form={form} />
          <DayFields form={form} days={2} />
          <ZoneSelect
            {...zone}
            label={t('timeZone')}
            description={t('timeZoneHint')}
            maw="20rem"
            onChange={(value) => form.change('timeZone', value ?? '')}
          />
          <NativeSelect
            {...language}
            label={t('language')}
            data={contentLanguages([language.value], i18n.language)}
            maw="20rem"
            onChange={(event) => form.change('language', event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={form.isSending}>
              {t('make')}
            </Button>
          </div>
        </Stack>
      </form>
    </main>
  );
}
