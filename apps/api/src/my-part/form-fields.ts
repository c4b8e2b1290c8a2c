import { paragraphs } from '#contract/fields';
import { z } from 'zod';

/** Browsers send the line breaks of a text as CR LF, whatever was typed (HTML §4.10.21.4). */
const typed = z.string().transform((text) => text.replaceAll('\r\n', '\n').trim());

/** A version as a form carries it. */
export const formVersion = z
  .string({ error: 'a version' })
  .regex(/^\d{1,9}$/, { error: 'a version' })
  .transform(Number);

export const formReason = typed.pipe(paragraphs).optional();

/** An empty field takes the biography away. */
export const formBiography = typed.transform((text) => (text === '' ? null : text)).pipe(paragraphs.nullable());
