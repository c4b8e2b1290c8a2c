import { isDate } from '#time/calendar-date';
import { z } from 'zod';
import { count, oneOf, slug, text } from './fields.js';
import { list, object } from './file-shapes.js';
import { nameKey } from './mechanism-name.js';
import {
  absences,
  chairOffices,
  type FactKind,
  iomRoles,
  mechanismRegions,
  mechanismTypes,
  secretariatOffices,
} from './mechanism-terms.js';

const dayOrMonthExpected = { error: 'a date such as 2019-06-30, or a month such as 2019-06' };

/**
 * A date, or a month where the day is not known. The order of the strings is the order in time; a month begins with its first
 * day, so that what is stated of June holds on 1 June.
 */
export const dayOrMonth = z
  .string(dayOrMonthExpected)
  .refine((value) => isDate(value.length === 7 ? `${value}-01` : value), dayOrMonthExpected);

export const mechanismType = oneOf(mechanismTypes);
export const mechanismRegion = oneOf(mechanismRegions);

const longestName = 300;
const nameExpected = { error: `a name of at most ${longestName} characters` };

/** A name under which a mechanism is found. */
export const mechanismName = text.refine(
  (name) => name.length <= longestName && nameKey(name) !== '' && nameKey(name).length <= longestName,
  nameExpected,
);

const absence = oneOf(absences);

/** When it was founded, and as what. */
const established = object({ year: count(1900, 2199), note: text.optional() });
export type Established = z.infer<typeof established>;

/** What it covers; the note says what the words for regions leave out, such as that it is the whole continent. */
const regions = object({
  covered: list(mechanismRegion).min(1, { error: 'at least one region' }),
  note: text.optional(),
});
export type Regions = z.infer<typeof regions>;

/** Regional and multi-stakeholder organizations with which it is associated. */
const organizations = object({ names: list(text), none: absence.optional() });
export type Organizations = z.infer<typeof organizations>;

/** Who holds the chair, has held it or is to hold it. `none` says that nobody is in office. */
const chair = object({
  offices: list(object({ holder: text, as: oneOf(chairOffices), until: dayOrMonth.optional() })),
  none: absence.optional(),
});
export type Chair = z.infer<typeof chair>;

/** Who acts as the secretariat, with whose help. `none` says that nobody does. */
const secretariats = object({
  bodies: list(object({ name: text, as: oneOf(secretariatOffices).optional(), with: list(text).optional() })),
  none: absence.optional(),
});
export type Secretariats = z.infer<typeof secretariats>;

/** What IOM is to it; a note says how far, such as `ad hoc`. */
const iomRoleList = list(object({ role: oneOf(iomRoles), note: text.optional() }));

/** Ids of themes. */
const foci = list(slug);

/** The shape of each kind of fact. */
export const factValues = {
  memberStates: count(1, 250),
  established,
  regions,
  organizations,
  chair,
  secretariats,
  iomRoles: iomRoleList,
  themes: foci,
} as const satisfies Record<FactKind, z.ZodType>;

/** What is said of a mechanism, a value a kind. */
export type FactValues = { [K in FactKind]: z.infer<(typeof factValues)[K]> };

/** The shapes of all kinds together, any of which may be left out. */
export const anyFacts = Object.fromEntries(
  Object.entries(factValues).map(([kind, value]) => [kind, value.optional()]),
) as { [K in FactKind]: z.ZodOptional<(typeof factValues)[K]> };
