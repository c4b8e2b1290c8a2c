import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { cleaned, cleanedLine } from '../../lib/typed.rules';
import { notesId } from './FieldFrame';
import { useSteadyCaret } from './use-steady-caret';

interface Props extends Typing {
  id: string;
  label: string;
  /** Of the field for those who hear it without what stands around it. */
  name: string;
  /** A line that may be long, or paragraphs. */
  shape: 'line' | 'text';
  /** What is offered while one writes; the line is then a short one. */
  offers?: readonly string[] | undefined;
}

interface Typing {
  value: string;
  /** Of the field, over which one writes. */
  version: number;
  /** Each key counts at once. @param seen the version that was read when the writing began */
  onWrite: (text: string, seen: number) => void;
}

/** A text in which one writes while others do. */
export function TypedText({ id, label, name, shape, offers, ...typing }: Props) {
  const listId = useId();
  const { text, box, events } = useTyping(typing, shape === 'line' ? cleanedLine : cleaned);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a line Enter makes no other, save where it ends the choice of a character.
    if (shape === 'line' && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  const props = {
    ...{ label, 'aria-label': name, id, 'aria-describedby': notesId(id) },
    ...{ value: text, dir: 'auto', onKeyDown, ...events },
  };
  if (!offers) return <Textarea {...props} ref={box} autosize minRows={shape === 'text' ? 3 : 1} />;
  return (
    <>
      <TextInput {...props} ref={box} list={listId} />
      <datalist id={listId}>
        {offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </>
  );
}

type Box = HTMLInputElement & HTMLTextAreaElement;
interface Typed {
  currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/**
 * What stands in a text field, and what typing in it does. While a character is being composed of several keys nothing else is put
 * there: the browser would lose it.
 */
function useTyping({ value, version, onWrite }: Typing, clean: (text: string) => string) {
  const [composed, setComposed] = useState<{ text: string; seen: number } | null>(null);
  const text = composed?.text ?? value;
  const { box, note } = useSteadyCaret<Box>(text);
  /** Whoever composes over what somebody has changed meanwhile has not seen that. */
  const seen = composed === null || composed.text === value ? version : composed.seen;
  const write = (typed: string) => onWrite(clean(typed), seen);
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
      if (clean(currentTarget.value) !== value) write(currentTarget.value);
    },
  };
  return { text, box, events };
}
