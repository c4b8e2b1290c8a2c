import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldNotes } from './FieldNotes';
import { type FieldOptions, useField } from './use-field';

interface Props extends FieldOptions {
  label: string;
  /** A date as people read it. */
  print: (value: unknown) => string;
}

/** A date, saved when one leaves it or presses Enter; Escape forgets what was chosen. */
export function DateField({ label, print, ...options }: Props) {
  const { t } = useTranslation('field');
  const field = useField(options);
  const commit = () => {
    if (field.text === '') field.forget();
    else field.commit();
  };
  return (
    <div>
      <TextInput
        type="date"
        label={label}
        w="12rem"
        value={field.text}
        onChange={({ currentTarget: { value } }) => field.write(value)}
        // What is shown beside another version is decided on, not saved by going on.
        onBlur={() => field.conflict ?? commit()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') field.forget();
          if (key === 'Enter') commit();
        }}
        {...(field.isSaved && { labelProps: { 'data-saved': t('saved') } })}
      />
      <FieldNotes field={field} label={label} print={print} />
    </div>
  );
}
