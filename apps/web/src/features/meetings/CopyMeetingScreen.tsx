import { Button, Checkbox, Select, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { ownMeetingsQuery } from '../programme/own-meetings.queries';
import { DayFields, FormMistakes, NameFields } from './MeetingFormFields';
import classes from './MeetingsScreen.module.css';
import { type MeetingForm, useMeetingForm } from './use-meeting-form';

const needed = ['title', 'shortTitle', 'slug', 'startDate'] as const;
const parts = ['guides', 'people', 'roles', 'mechanisms'] as const;

/** A meeting made from an earlier one. */
export function CopyMeetingScreen() {
  const { t } = useTranslation('meetings');
  const { of } = useSearch({ from: '/copy' });
  const [wanted, setWanted] = useState<string[]>(['guides', 'roles']);
  const make: Parameters<typeof useMeetingForm>[0]['make'] = ({ slug, shortTitle, title, startDate }) => {
    const body = { slug, shortTitle, title, startDate, with: parts.filter((part) => wanted.includes(part)) };
    return answer(api.POST('/api/meetings/{slug}/copies', { params: { path: { slug: of ?? '' } }, body }));
  };
  const form = useMeetingForm({ needed, make });
  return (
    <main id="content" className={classes['page']}>
      <ScreenHead title={t('copyTitle')} />
      <FormMistakes form={form} />
      <ProblemNote error={form.failure} />
      <EarlierMeeting of={of} />
      {of !== undefined && <CopyForm form={form} wanted={wanted} setWanted={setWanted} />}
    </main>
  );
}

/** Which one; it is in the address. */
function EarlierMeeting({ of }: { of: string | undefined }) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const { data: meetings } = useSuspenseQuery(ownMeetingsQuery);
  const data = meetings.filter(({ organized }) => organized).map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <Select
      searchable
      label={t('copyOf')}
      description={t('copyHint')}
      placeholder={t('copyMissing')}
      data={data}
      value={of ?? null}
      allowDeselect={false}
      maw="40rem"
      mb="lg"
      size="md"
      onChange={(slug) => void navigate({ to: '/copy', search: slug === null ? {} : { of: slug }, replace: true })}
    />
  );
}

interface CopyFormProps {
  form: MeetingForm;
  wanted: string[];
  setWanted: (parts: string[]) => void;
}

function CopyForm({ form, wanted, setWanted }: CopyFormProps) {
  const { t } = useTranslation('meetings');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <Stack gap="lg">
        <Checkbox.Group label={t('copyWith')} value={wanted} onChange={setWanted}>
          <Stack gap="xs" mt="xs">
            {parts.map((part) => (
              <Checkbox key={part} value={part} label={t(`with.${part}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NameFields form={form} />
        <DayFields form={form} days={1} />
        <div>
          <Button type="submit" loading={form.isSending}>
            {t('make')}
          </Button>
        </div>
        <Text size="sm" c="dimmed">
          {t('newHint')}
        </Text>
      </Stack>
    </form>
  );
}
