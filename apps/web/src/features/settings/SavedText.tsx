import { Stack, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { FieldTrouble } from './FieldTrouble';
import { useSavedField } from './use-saved-field';

interface Props {
  label: string;
  hint?: string;
  /** Null where there is none. */
  value: string | null;
  version: number;
  save: (value: string, version: number) => Promise<unknown>;
  /** Of the text. */
  lang?: string;
  type?: 'text' | 'date' | 'number';
  /** A text that may take several lines on the screen. */
  isLong?: boolean;
  width?: string;
  isLabelHidden?: boolean;
  disabled?: boolean;
}

/** A text that is saved when one leaves it, or presses Enter; Escape puts back what stood there. */
export function SavedText({ label, hint, value, version, save, isLong, width, isLabelHidden, ...input }: Props) {
  const field = useSavedField({ value: value ?? '', version, save });
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.forget();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    field.commit();
  };
  const shared = {
    ...input,
    ...(isLabelHidden ? { 'aria-label': label } : { label }),
    description: hint,
    value: field.value,
    maw: width ?? '40rem',
    size: 'md',
    onBlur: field.commit,
    onKeyDown: keys,
  } as const;
  return (
    <Stack gap="xs" flex={width === undefined ? '1 1 auto' : '0 1 auto'}>
      {isLong ? (
        <Textarea
          {...shared}
          autosize
          minRows={1}
          onChange={(event) => field.type(oneLine(event.currentTarget.value))}
        />
      ) : (
        <TextInput {...shared} onChange={(event) => field.type(event.currentTarget.value)} />
      )}
      <FieldTrouble field={field} show={(text) => text} />
    </Stack>
  );
}

/** Texts of a programme are of one line, however they are pasted. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
