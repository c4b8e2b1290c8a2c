import { z } from 'zod';
import { identifier, isoDate, slug, text } from './fields.js';
import { list, object } from './file-shapes.js';
import { anyFacts, dayOrMonth, mechanismName, mechanismType } from './mechanism-facts.js';

/** The format's name; a file that says another is refused before anything else is read. */
const mechanismFileFormat = 'grcp-mechanisms/1';

/** Where facts are taken from, and as of when it tells them. */
const fileSource = object({ id: identifier, name: text, asOf: dayOrMonth });

const fileTheme = object({ id: slug, name: text });

/** What one source states of a mechanism. It may be as of another date than the rest of the source. */
const fileStatement = object({
  source: identifier,
  asOf: dayOrMonth.optional(),
  ...anyFacts,
});
export type FileStatement = z.infer<typeof fileStatement>;

const fileMechanism = object({
  id: slug,
  type: mechanismType,
  name: mechanismName,
  /** As people call it, and as a table names its column. */
  shortName: mechanismName,
  acronym: mechanismName.optional(),
  /** Other names under which it is found: former ones, those of other documents, what is printed by mistake. */
  aliases: list(mechanismName).optional(),
  facts: list(fileStatement),
});
export type FileMechanism = z.infer<typeof fileMechanism>;

/** Something in which mechanisms took part. */
const fileOccasion = object({
  id: slug,
  name: text,
  date: isoDate.optional(),
  source: identifier,
  /** Ids of those that took part. */
  mechanisms: list(slug),
});

/** Where a source contradicts itself or another, or is misprinted: what stands there, and how it was read. */
const fileSlip = object({
  source: identifier,
  place: text,
  printed: text,
  read: text,
  /** Whether it could be read otherwise. */
  doubtful: z.boolean({ error: 'true or false' }).optional(),
});

/** The registry of mechanisms as one file, JSON or YAML. */
export const mechanismFile = object({
  format: z.literal(mechanismFileFormat, { error: mechanismFileFormat }),
  sources: list(fileSource),
  themes: list(fileTheme),
  mechanisms: list(fileMechanism),
  occasions: list(fileOccasion).optional(),
  slips: list(fileSlip).optional(),
});
export type MechanismFile = z.infer<typeof mechanismFile>;
