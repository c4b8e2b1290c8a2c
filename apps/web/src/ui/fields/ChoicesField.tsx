import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldNotes } from './FieldNotes';
import { type FieldOptions, useField } from './use-field';

interface Props<Value extends string> extends Omit<FieldOptions, 'value' | 'save'> {
  label: string;
  hint?: string;
  /** Values, which have no blank in them, with what people read in their place. */
  choices: readonly { value: Value; label: string }[];
  value: readonly Value[];
  save: (values: Value[], version: number) => Promise<{ version: number }>;
}

/** Several of several, in the order of the choices; saved with each that is chosen or taken away. */
export function ChoicesField<Value extends string>(props: Props<Value>) {
  const { label, hint, choices, value, save, ...options } = props;
  const { t } = useTranslation('field');
  const chosenIn = (text: string) => {
    const chosen = text.split(' ');
    return choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choice.value);
  };
  const field = useField({
    ...options,
    value: value.join(' '),
    save: (text, version) => save(chosenIn(text), version),
  });
  const print = (values: unknown) => {
    const shown = Array.isArray(values) ? values.join(' ') : String(values);
    return choices
      .filter((choice) => shown.split(' ').includes(choice.value))
      .map((choice) => choice.label)
      .join(', ');
  };
  return (
    <div>
      <MultiSelect
        searchable
        label={label}
        description={hint}
        data={[...choices]}
        value={chosenIn(field.text)}
        onChange={(values) => {
          const text = values.join(' ');
          field.write(text);
          field.commit(text);
        }}
        {...(field.isSaved && { labelProps: { 'data-saved': t('saved') } })}
      />
      <FieldNotes field={field} label={label} print={print} />
    </div>
  );
}
