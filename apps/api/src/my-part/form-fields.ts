import { paragraphs } from '#contract/fields';
import { itemMinutes, sessionNote } from '#contract/session-work';
import { z } from 'zod';

/** Browsers send the line breaks of a text as CR LF, whatever was typed (HTML §4.10.21.4). */
const typed = z.string().transform((text) => text.replaceAll('\r\n', '\n').trim());

/** A version as a form carries it. */
export const formVersion = z
  .string({ error: 'a version' })
  .regex(/^\d{1,9}$/, { error: 'a version' })
  .transform(Number);

/** Looked at later: whoever gives none that can be kept sees the form again. */
export const formReason = typed.optional();

/** Which address the calendar had when the form was shown; empty where it had none. */
export const formMark = z.string().regex(/^([0-9a-f]{16})?$/, { error: 'the mark of an address' });

/** An empty field takes the biography away. */
export const formBiography = typed.transform((text) => (text === '' ? null : text)).pipe(paragraphs.nullable());

/** An empty field leaves no notes. */
export const formNote = typed.pipe(sessionNote.shape.text);

/** An empty field lets the item take what time there is. */
export const formMinutes = z
  .string()
  .regex(/^\d{0,4}$/, { error: 'minutes' })
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(itemMinutes.shape.minutes);

export const formSuggestion = typed.pipe(paragraphs);
