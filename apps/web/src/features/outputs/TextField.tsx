import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import { FieldFrame, fieldId, type FieldProps } from './FieldFrame';
import { useForm } from './form';
import { cleaned, cleanedLine } from './typed.rules';
import { useSteadyCaret } from './use-steady-caret';

interface Props extends FieldProps {
  /** A line that may be long, or paragraphs. */
  shape: 'line' | 'text';
  /** What is offered while one writes; the line is then a short one. */
  offers?: readonly string[];
}

/** A text in which one writes while others do: each key counts at once. */
export const TextField = memo(function TextField({ shape, offers, ...field }: Props) {
  const { label, name } = field;
  const listId = useId();
  const { text, box, events } = useTyping(field, shape === 'line' ? cleanedLine : cleaned);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a line Enter makes no other, save where it ends the choice of a character.
    if (shape === 'line' && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  const props = {
    ...{ label, 'aria-label': name, id: fieldId(field), 'aria-describedby': `${fieldId(field)}-notes` },
    ...{ value: text, dir: 'auto', onKeyDown, ...events },
  };
  return (
    <FieldFrame {...field}>
      {offers ? (
        <>
          <TextInput {...props} ref={box} list={listId} />
          <datalist id={listId}>
            {offers.map((offer) => (
              <option key={offer} value={offer} />
            ))}
          </datalist>
        </>
      ) : (
        <Textarea {...props} ref={box} autosize minRows={shape === 'text' ? 3 : 1} />
      )}
    </FieldFrame>
  );
});

type Box = HTMLInputElement & HTMLTextAreaElement;
interface Typed {
  currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/**
 * What stands in a text field, and what typing in it does. While a character is being composed of several keys nothing else is put
 * there: the browser would lose it.
 */
function useTyping({ entry, field, value, version }: FieldProps, clean: (text: string) => string) {
  const { outbox } = useForm();
  const [composed, setComposed] = useState<{ text: string; seen: number } | null>(null);
  const written = typeof value === 'string' ? value : '';
  const text = composed?.text ?? written;
  const { box, note } = useSteadyCaret<Box>(text);
  /** Whoever composes over what somebody has changed meanwhile has not seen that. */
  const seen = composed === null || composed.text === written ? version : composed.seen;
  const write = (typed: string) => outbox.edit({ kind: 'set', entry, field, value: clean(typed), seen });
  const events = {
    onChange: ({ currentTarget }: Typed) => {
      note(currentTarget);
      if (composed !== null) setComposed({ text: currentTarget.value, seen });
      write(currentTarget.value);
    },
    onSelect: ({ currentTarget }: Typed) => note(currentTarget),
    onCompositionStart: ({ currentTarget }: Typed) => setComposed({ text: currentTarget.value, seen: version }),
    onCompositionEnd: ({ currentTarget }: Typed) => {
      setComposed(null);
      if (clean(currentTarget.value) !== written) write(currentTarget.value);
    },
  };
  return { text, box, events };
}
