import { memo } from 'react';
import { TypedText } from '../../ui/writing/TypedText';
import { fieldId, type FieldProps, OutputFieldFrame } from './OutputFieldFrame';
import { useForm } from './form';

interface Props extends FieldProps {
  /** A line that may be long, or paragraphs. */
  shape: 'line' | 'text';
  /** What is offered while one writes; the line is then a short one. */
  offers?: readonly string[];
}

/** A text in which one writes while others do: each key counts at once. */
export const TextField = memo(function TextField({ shape, offers, ...props }: Props) {
  const { entry, field, label, name, value, version } = props;
  const { outbox } = useForm();
  return (
    <OutputFieldFrame {...props}>
      <TypedText
        {...{ id: fieldId(props), label, name, shape, offers, version }}
        value={typeof value === 'string' ? value : ''}
        onWrite={(text, seen) => outbox.edit({ kind: 'set', entry, field, value: text, seen })}
      />
    </OutputFieldFrame>
  );
});
