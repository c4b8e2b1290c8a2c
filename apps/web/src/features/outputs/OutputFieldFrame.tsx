import type { OutputValue } from '#contract/output';
import type { OutputFieldName } from '#contract/output-parts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepMine, takeTheirs } from '../../lib/outbox/decide.rules';
import { FieldFrame } from '../../ui/writing/FieldFrame';
import { printValue } from './field-facts';
import { useForm } from './form';

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

/** A field of the form, with what is to be said of it. */
export function OutputFieldFrame({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { entry, field, label, value, theirs, by, here, needed, isMissing } = props;
  const { t } = useTranslation('outputs');
  const { outbox, enter } = useForm();
  const place = { entry, field };
  return (
    <FieldFrame
      {...{ id: fieldId(props), label, children }}
      notes={{ needed, missing: isMissing ? t('missingHere') : '', by, here }}
      versions={theirs === null ? null : { theirs: printValue(theirs, t), yours: printValue(value, t) }}
      onTheirs={() => outbox.decide((queue) => takeTheirs(queue, place))}
      onYours={() => outbox.decide((queue, output) => keepMine(queue, place, output))}
      onEnter={() => enter(place)}
      onLeave={() => enter(null)}
    />
  );
}
