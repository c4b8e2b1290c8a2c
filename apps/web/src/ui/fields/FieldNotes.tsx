import { ProblemNote } from '../ProblemNote';
import { ConflictNote } from './ConflictNote';
import type { Field } from './use-field';

interface Props {
  field: Field;
  label: string;
  print?: ((value: unknown) => string) | undefined;
}

/** What is to be said below a field: that others have changed it too, or why it could not be saved. */
export function FieldNotes({ field, label, print = plain }: Props) {
  const { conflict, failure, text, forget, insist } = field;
  if (conflict) {
    return (
      <ConflictNote label={label} conflict={conflict} yours={text} print={print} onTheirs={forget} onYours={insist} />
    );
  }
  return <ProblemNote error={failure} again={insist} />;
}

/** Lists a line each. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
