import { z } from 'zod';
import { isoDate, slug, text } from './fields.js';
import { list } from './file-shapes.js';
import { anyFacts, dayOrMonth, factValues, mechanismName, mechanismRegion, mechanismType } from './mechanism-facts.js';
import { factKinds } from './mechanism-terms.js';

/** `GET /api/mechanisms/:mechanism?on=` and everything else that is told as of a day. */
export const mechanismDay = z.object({
  /** Facts as they stood on this day; today without it. */
  on: isoDate.optional(),
});
export type MechanismDay = z.infer<typeof mechanismDay>;

/** `GET /api/mechanisms?…`: those alone to which all of it applies, on that day. */
export const mechanismQuery = mechanismDay.extend({
  type: mechanismType.optional(),
  region: mechanismRegion.optional(),
  /** Id of a theme. */
  theme: slug.optional(),
  /** Part of a name, a short name, an acronym or an alias, in any case and with any dash. */
  q: z.string({ error: 'a text' }).max(300, { error: 'a text of at most 300 characters' }).optional(),
});
export type MechanismQuery = z.infer<typeof mechanismQuery>;

const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    /** Date or month. */
    asOf: dayOrMonth,
    source: z.string(),
  });

const currentFacts = z.strictObject({
  memberStates: stated(factValues.memberStates).optional(),
  established: stated(factValues.established).optional(),
  regions: stated(factValues.regions).optional(),
  organizations: stated(factValues.organizations).optional(),
  chair: stated(factValues.chair).optional(),
  secretariats: stated(factValues.secretariats).optional(),
  iomRoles: stated(factValues.iomRoles).optional(),
  themes: stated(factValues.themes).optional(),
});
export type CurrentFacts = z.infer<typeof currentFacts>;

/** `GET /api/mechanisms` */
export const mechanismSummary = z.strictObject({
  id: slug,
  type: mechanismType,
  name: z.string(),
  shortName: z.string(),
  acronym: z.string().nullable(),
  aliases: z.array(z.string()),
  /** What holds on the day, by kind; a kind of which nothing was stated is left out. */
  facts: currentFacts,
});
export type MechanismSummary = z.infer<typeof mechanismSummary>;

const statement = z.strictObject({
  kind: z.enum(factKinds),
  value: z.unknown(),
  asOf: dayOrMonth,
  source: z.string(),
  recordedAt: z.iso.datetime(),
});

/** `GET /api/mechanisms/:mechanism` */
export const mechanismView = mechanismSummary.extend({
  version: z.number().int(),
  /** All that was ever stated of it, in the order in which that was recorded. */
  history: z.array(statement),
  /** In what it took part, as sources tell. */
  occasions: z.array(z.strictObject({ id: slug, name: z.string(), date: isoDate.nullable() })),
});
export type MechanismView = z.infer<typeof mechanismView>;

/** `POST /api/mechanisms` */
export const newMechanism = z.strictObject({
  id: slug,
  type: mechanismType,
  name: mechanismName,
  shortName: mechanismName,
  acronym: mechanismName.nullable().optional(),
  aliases: list(mechanismName).max(100, { error: 'at most 100 names' }).optional(),
});
export type NewMechanism = z.infer<typeof newMechanism>;

/** `PATCH /api/mechanisms/:mechanism`. Former names stay as aliases, unless the aliases are given. */
export const mechanismChange = newMechanism.omit({ id: true }).partial();
export type MechanismChange = z.infer<typeof mechanismChange>;

/** `POST /api/mechanisms/:mechanism/facts`: one fact or several, as of one date and from one source. */
export const newStatement = z
  .strictObject({
    asOf: dayOrMonth,
    source: text.max(500, { error: 'a text of at most 500 characters' }),
    ...anyFacts,
  })
  .refine((body) => factKinds.some((kind) => body[kind] !== undefined), { error: 'at least one fact' });
export type NewStatement = z.infer<typeof newStatement>;

/** `GET /api/mechanism-themes`: which mechanisms have which theme, in the order of the documents. */
export const mechanismThemes = z.strictObject({
  themes: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      /** Ids, in the order of the mechanisms below. */
      mechanisms: z.array(slug),
    }),
  ),
  mechanisms: z.array(
    z.strictObject({
      id: slug,
      shortName: z.string(),
      /** How many themes it has; null where nothing was stated of them. */
      themes: z.number().int().nullable(),
    }),
  ),
});
export type MechanismThemes = z.infer<typeof mechanismThemes>;

/** `GET /api/mechanism-overlaps`: a pair of mechanisms that shares regions or themes. */
export const mechanismOverlap = z.strictObject({
  mechanisms: z.tuple([slug, slug]),
  regions: z.array(mechanismRegion),
  /** Ids. */
  themes: z.array(slug),
});
export type MechanismOverlap = z.infer<typeof mechanismOverlap>;

/** `GET /api/mechanism-figures`: how many there are; one of several regions counts in each. */
export const mechanismFigures = z.strictObject({
  mechanisms: z.number().int(),
  types: z.record(mechanismType, z.number().int()),
  regions: z.record(mechanismRegion, z.number().int()),
});
export type MechanismFigures = z.infer<typeof mechanismFigures>;

/** `GET /api/mechanism-occasions`: something in which mechanisms took part. */
export const mechanismOccasion = z.strictObject({
  id: slug,
  name: z.string(),
  date: isoDate.nullable(),
  source: z.string(),
  /** Ids, in the order of the registry. */
  mechanisms: z.array(slug),
});
export type MechanismOccasionView = z.infer<typeof mechanismOccasion>;

/** `GET /api/mechanism-capacities?on=&lang=`: in what capacity people come for mechanisms on a day. */
export const mechanismCapacity = z.strictObject({
  mechanism: slug,
  /** As it stands after a person's position: `for the Chair of the Prague Process`. */
  capacity: z.string(),
  /** Who holds the office, such as a State. */
  holder: z.string(),
});
export type MechanismCapacity = z.infer<typeof mechanismCapacity>;
