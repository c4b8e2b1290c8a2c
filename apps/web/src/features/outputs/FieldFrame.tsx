import type { OutputValue } from '#contract/output';
import type { OutputFieldName } from '#contract/output-parts';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../ui/fields/ConflictNote';
import { keepMine, takeTheirs } from './outbox/decide.rules';
import classes from './Field.module.css';
import { useForm } from './form';
import { printValue } from './field-facts';

/** What every field of an entry is given. */
export interface FieldProps {
  entry: string;
  field: OutputFieldName;
  label: string;
  /** Of the field for those who hear it without what stands around it. */
  name: string;
  value: OutputValue;
  /** Of the field, over which one writes. */
  version: number;
  /** What stands there beside one's own; null where nobody else has written. */
  theirs: OutputValue | null;
  /** Who wrote it last, and who is in it now. */
  by: string;
  here: string;
  /** Why nothing can be submitted with it as it stands; empty where it can. */
  needed: string;
  /** Whether something is missing that one can do without. */
  isMissing: boolean;
}

/** By which one comes to a field. */
export function fieldId({ entry, field }: Pick<FieldProps, 'entry' | 'field'>): string {
  return `${entry}-${field}`;
}

/** A field with what is to be said of it below: who wrote it, who is in it, what it lacks, that two versions of it are there. */
export function FieldFrame({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { entry, field, label, value, theirs, by, here, needed, isMissing } = props;
  const { t } = useTranslation('outputs');
  const { outbox, enter } = useForm();
  const place = { entry, field };
  return (
    <div className={classes['field']} onFocus={() => enter(place)} onBlur={() => enter(null)}>
      {children}
      <div className={classes['below']} id={`${fieldId(props)}-notes`}>
        {needed !== '' && (
          <Text size="sm" className={classes['needed']}>
            {needed}
          </Text>
        )}
        {isMissing && (
          <Text size="sm" className={classes['missing']}>
            {t('missingHere')}
          </Text>
        )}
        {by !== '' && (
          <Text size="sm" c="dimmed">
            {by}
          </Text>
        )}
        {here !== '' && (
          <Text size="sm" className={classes['here']}>
            {t('hereInField', { who: here })}
          </Text>
        )}
      </div>
      {theirs !== null && (
        <ConflictNote
          label={label}
          conflict={{ theirs, version: 0 }}
          yours={printValue(value, t)}
          print={(one) => printValue(one as OutputValue, t)}
          onTheirs={() => outbox.decide((queue) => takeTheirs(queue, place))}
          onYours={() => outbox.decide((queue, output) => keepMine(queue, place, output))}
        />
      )}
    </div>
  );
}
