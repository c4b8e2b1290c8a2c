import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldNotes } from './FieldNotes';
import { type FieldOptions, useField } from './use-field';

export interface TextFieldProps extends FieldOptions {
  label: string;
  /** In place of the label, for those who hear it without what stands around it. */
  name?: string;
  hint?: string;
  /** One short line, one that may run over several, or lines of which each counts. */
  shape?: 'short' | 'long' | 'lines';
  /** Language of what is written. */
  lang?: string | undefined;
  inputMode?: 'numeric' | 'email';
  /** What is offered while one writes in a short line. */
  suggestions?: readonly string[];
  /** Why something cannot be saved as it is; null where it can. */
  check?: (text: string) => string | null;
  /** A value as people read it, where two versions are shown. */
  print?: (value: unknown) => string;
}

/** A text that is saved when one leaves it or presses Enter; Escape forgets what was written. */
export function TextField(given: TextFieldProps) {
  const { label, name, hint, shape = 'short', lang, inputMode, suggestions, check, print, ...options } = given;
  const listId = useId();
  const { t } = useTranslation('field');
  const field = useField(options);
  const mistake = field.text === options.value ? null : (check?.(field.text) ?? null);
  const commit = () => {
    if (mistake === null) field.commit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.forget();
    const isDone = event.key === 'Enter' && (shape !== 'lines' || event.ctrlKey || event.metaKey);
    // Enter also ends the choice of a character in languages that are written with an input method.
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    commit();
  };
  const props = {
    label,
    'aria-label': name,
    description: hint,
    error: mistake,
    value: field.text,
    onChange: (event: { currentTarget: { value: string } }) => field.write(event.currentTarget.value),
    // What is shown beside another version is decided on, not saved by going on.
    onBlur: () => field.conflict ?? commit(),
    onKeyDown,
    lang,
    ...(field.isSaved && { labelProps: { 'data-saved': t('saved') } }),
  };
  return (
    <div>
      {shape === 'short' ? (
        <TextInput {...props} inputMode={inputMode} list={suggestions && listId} />
      ) : (
        <Textarea {...props} autosize minRows={shape === 'lines' ? 2 : 1} maxRows={16} />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <FieldNotes field={field} label={label} print={print} />
    </div>
  );
}
