import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldNotes } from './FieldNotes';
import { type FieldOptions, useField } from './use-field';

interface Props extends FieldOptions {
  label: string;
  hint?: string;
  /** Values with what people read in their place. */
  choices: readonly { value: string; label: string }[];
  /** A value as people read it, where it is not one of the choices. */
  print?: (value: unknown) => string;
}

/** One of several, saved as soon as it is chosen. */
export function ChoiceField({ label, hint, choices, print, ...options }: Props) {
  const { t } = useTranslation('field');
  const field = useField(options);
  const chosen = (value: unknown) => choices.find((choice) => choice.value === (value ?? ''))?.label ?? '';
  return (
    <div>
      <NativeSelect
        label={label}
        description={hint}
        data={[...choices]}
        value={field.text}
        onChange={({ currentTarget: { value } }) => {
          field.write(value);
          field.commit(value);
        }}
        {...(field.isSaved && { labelProps: { 'data-saved': t('saved') } })}
      />
      <FieldNotes field={field} label={label} print={print ?? chosen} />
    </div>
  );
}
