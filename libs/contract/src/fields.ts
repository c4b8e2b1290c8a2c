import { isDate } from '#time/calendar-date';
import { isWallTime } from '#time/wall-time';
import { isTimeZone } from '#time/zone';
import { z } from 'zod';
import { sessionKinds } from './session-kinds.js';

/**
 * The small fields from which every shape is built. Each carries in its error what was expected, worded to follow
 * "expected …", because that sentence reaches the person who wrote the file.
 */

// Control characters and line separators; halves of a surrogate pair; code points that XML 1.0 §2.2 forbids in a DOCX.
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/u;

const textExpected = 'a text of one line without control characters';

// White space, and what steers the setting of text without being seen (UAX #44 Default_Ignorable_Code_Point).
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * A text of one line in which something can be seen. Line breaks count as control characters: structure is data here,
 * not layout.
 */
export const text = z
  .string({ error: textExpected })
  .refine((value) => !invisible.test(value), { error: 'a text that is not empty' })
  .refine((value) => !unprintable.test(value), { error: textExpected });

const paragraphsExpected = { error: 'a text of 1 to 10,000 characters, without control characters but line feeds' };

/** A text that a person writes in paragraphs: notes, a biography. Lines end in line feeds alone. */
export const paragraphs = z
  .string(paragraphsExpected)
  .max(10_000, paragraphsExpected)
  .refine((value) => value.trim() !== '' && !unprintable.test(value.replaceAll('\n', '')), paragraphsExpected);

const typedExpected = { error: 'a text of at most 10,000 characters, without control characters but line feeds' };

/** What somebody is typing, kept as it stands, empty too. Lines end in line feeds alone. */
export const typed = z
  .string(typedExpected)
  .max(10_000, typedExpected)
  .refine((value) => !unprintable.test(value.replaceAll('\n', '')), typedExpected);

const identifierPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Name of a thing inside one meeting file; it appears in addresses. */
export const identifier = z.string({ error: 'an id' }).regex(identifierPattern, {
  error: 'an id of 1 to 64 letters, digits, dots, hyphens or underscores, beginning with a letter or digit',
});

export const slug = z
  .string({ error: 'a slug' })
  .max(64, { error: 'a slug of at most 64 characters' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a slug of a-z, 0-9 and single hyphens, such as grcp-8' });

export const isoDate = z
  .string({ error: 'a date such as 2019-04-05' })
  .refine(isDate, { error: 'a date such as 2019-04-05' });

/** Wall time in the meeting's zone. */
export const wallTime = z
  .string({ error: 'a wall time such as 2019-04-05T10:15' })
  .refine(isWallTime, { error: 'a wall time such as 2019-04-05T10:15' });

/** Instant in UTC to the second. */
export const instant = z.iso.datetime({ precision: 0, error: 'an instant in UTC such as 2019-04-05T08:15:00Z' });

export const timeZone = z
  .string({ error: 'an IANA time zone such as Europe/Zurich' })
  .refine(isTimeZone, { error: 'an IANA time zone such as Europe/Zurich' });

/** Language of the content, BCP 47 (RFC 5646 §2.1): a language, then perhaps script and region. */
export const language = z
  .string({ error: 'a language tag such as en or pt-BR' })
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, { error: 'a language tag such as en or pt-BR' });

/** A whole number from `least` to `most`. */
export function count(least: number, most: number): z.ZodNumber {
  const error = `a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** One of a closed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

export const sessionKind = oneOf(sessionKinds);
export type SessionKind = z.infer<typeof sessionKind>;

export const itemKind = oneOf(['statement', 'presentation', 'panel', 'discussion', 'groupReports']);
export type ItemKind = z.infer<typeof itemKind>;

export const roleKind = oneOf(['moderator', 'speaker', 'coFacilitator', 'rapporteur', 'noteTaker']);
export type RoleKind = z.infer<typeof roleKind>;

export const roleState = oneOf(['toBeConfirmed', 'invited', 'confirmed', 'declined']);
export type RoleState = z.infer<typeof roleState>;
