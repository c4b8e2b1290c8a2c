import type { NextRelease } from '#contract/release';
import { Button, Textarea, Title } from '@mantine/core';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { MastheadFields } from './MastheadFields';
import { missingFields, type NeededField, type ReleaseFields } from './release-request.rules';
import classes from './ReleaseForm.module.css';

interface Props {
  next: NextRelease;
  fields: ReleaseFields;
  /** Open errors in the draft. */
  errors: number;
  change: (change: Partial<ReleaseFields>) => void;
  ask: () => void;
}

/** What is said of the release, and the one button of the screen, which asks once more. */
export function ReleaseForm({ next, fields, errors, change, ask }: Props) {
  const { t } = useTranslation('release');
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const missing = missingFields(fields, errors > 0);
  const lacks = (field: NeededField) => (hasTried && missing.includes(field) ? t(`missing.${field}`) : undefined);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (missing.length === 0) ask();
    setTried(true);
    form.current?.querySelector<HTMLElement>(`[name="${missing[0]}"]`)?.focus();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes['form']}>
      <Title order={2} size="lg">
        {t('about')}
      </Title>
      <Textarea
        name="note"
        label={t('note')}
        description={t('noteHint')}
        value={fields.note}
        error={lacks('note')}
        {...{ required: true, maxLength: 500, autosize: true, minRows: 2 }}
        onChange={({ currentTarget: { value } }) => change({ note: value })}
      />
      <MastheadFields {...{ next, fields, change }} issuedOnError={lacks('issuedOn')} />
      {errors > 0 && (
        <Note weight="error">
          {t('hasErrors', { count: errors })}
          <Textarea
            name="anyway"
            label={t('anyway')}
            value={fields.anyway}
            error={lacks('anyway')}
            {...{ required: true, maxLength: 500, autosize: true, mt: 'xs' }}
            onChange={({ currentTarget: { value } }) => change({ anyway: value })}
          />
        </Note>
      )}
      <div>
        <Button type="submit">{t('release', { version: next.version })}</Button>
      </div>
    </form>
  );
}
