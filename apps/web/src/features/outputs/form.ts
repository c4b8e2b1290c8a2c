import type { OutputFieldName } from '#contract/output-parts';
import { createContext, useContext } from 'react';
import type { OutputOutbox } from './output-outboxes';
import type { OutputPlace } from './output.queries';

/** What every part of a form works with; it stays the same while one writes. */
export interface Form {
  place: OutputPlace;
  outbox: OutputOutbox;
  /** Zone of the meeting. */
  timeZone: string;
  /** Notes in which field one is; null for none. */
  enter: (spot: { entry: string; field: OutputFieldName } | null) => void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('this is a part of a form');
  return form;
}
