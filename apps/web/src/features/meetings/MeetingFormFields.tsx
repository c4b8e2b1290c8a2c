import { Group, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Mistakes } from '../../ui/Mistakes';
import type { FieldName, Mistake } from './meeting-form.rules';
import type { MeetingForm } from './use-meeting-form';

const fieldId = (name: string) => `meeting-${name}`;

function mistakeWords(mistake: Mistake | undefined, t: TFunction<'meetings'>): string | undefined {
  if (!mistake) return undefined;
  return 'word' in mistake ? t(mistake.word) : t('expected', { expected: mistake.expected });
}

/** What is wrong, above the form. It takes the focus when the form is sent, and not while one mends what it says. */
export function FormMistakes({ form: { mistakes } }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  const list = useMemo(
    () =>
      Object.entries(mistakes).map(([name, mistake]) => ({ id: fieldId(name), text: mistakeWords(mistake, t) ?? '' })),
    [mistakes, t],
  );
  return <Mistakes title={t('mistakes')} mistakes={list} />;
}

interface FieldProps {
  form: MeetingForm;
  name: FieldName;
}

/** How a field of the form is bound, whatever its kind. */
export function useFieldOf({ form, name }: FieldProps) {
  const { t } = useTranslation('meetings');
  const error = mistakeWords(form.mistakes[name], t);
  return { id: fieldId(name), value: form.fields[name], error, size: 'md' } as const;
}

function FormText({ form, name, label, hint, width }: FieldProps & { label: string; hint?: string; width?: string }) {
  const field = useFieldOf({ form, name });
  const isDate = name.endsWith('Date');
  return (
    <TextInput
      {...field}
      type={isDate ? 'date' : 'text'}
      label={label}
      description={hint}
      maw={width ?? '40rem'}
      onChange={(event) => form.change(name, event.currentTarget.value)}
    />
  );
}

/** Title, short title and address: what a meeting is called. */
export function NameFields({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <FormText form={form} name="title" label={t('name')} hint={t('nameHint')} />
      <FormText form={form} name="shortTitle" label={t('shortTitle')} hint={t('shortTitleHint')} width="20rem" />
      <FormText form={form} name="slug" label={t('slug')} hint={t('slugHint')} width="20rem" />
    </>
  );
}

/** @param days how many are asked for: the first, or the last as well */
export function DayFields({ form, days }: { form: MeetingForm; days: 1 | 2 }) {
  const { t } = useTranslation('meetings');
  return (
    <Group align="start">
      <FormText form={form} name="startDate" label={t('startDate')} width="12rem" />
      {days === 2 && <FormText form={form} name="endDate" label={t('endDate')} width="12rem" />}
    </Group>
  );
}
