import { z } from 'zod';
import { isoDate } from './fields.js';

/** `GET /api/meetings/:slug/log?before=&limit=` */
export const logPage = z.strictObject({
  /** Only entries older than this one. */
  before: z
    .string({ error: 'the id of an entry' })
    .regex(/^[1-9]\d{0,17}$/, { error: 'the id of an entry' })
    .optional(),
  limit: z
    .string({ error: 'a number from 1 to 200' })
    .regex(/^([1-9]\d?|1\d\d|200)$/, { error: 'a number from 1 to 200' })
    .transform(Number)
    .default(50),
});
export type LogPage = z.infer<typeof logPage>;

/** `GET /api/meetings/:slug/log?…`: a page, of those entries alone that are sought. */
export const meetingLogPage = logPage.extend({
  /** Done by this account. */
  account: z.uuid({ error: 'the id of an account' }).optional(),
  /** Done to things of this kind: the noun of the action, such as `session` of `session.moved`. */
  kind: z
    .string({ error: 'the noun of an action' })
    .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'the noun of an action' })
    .max(40, { error: 'the noun of an action' })
    .optional(),
  /** Done on this day or later, in the meeting's zone. */
  from: isoDate.optional(),
  /** Done on this day or earlier, in the meeting's zone. */
  until: isoDate.optional(),
});
export type MeetingLogPage = z.infer<typeof meetingLogPage>;

const pathPart = z.union([
  z.string(),
  z.number(),
  z.strictObject({ id: z.string() }),
  z.strictObject({ key: z.string() }),
]);

/** One place at which what was and what is differ. */
export const logChange = z.strictObject({
  /** From the whole to the place that differs: keys, positions, and elements by their id or key. */
  path: z.array(pathPart),
  /** The list at the path has another order; before and after are then ids or keys. */
  of: z.literal('order').optional(),
  /** Any JSON; missing where something was added. */
  before: z.unknown().optional(),
  /** Any JSON; missing where something was taken away. */
  after: z.unknown().optional(),
});
export type LogChange = z.infer<typeof logChange>;

/** Something that was done in a meeting, and what it changed. */
export const logEntry = z.strictObject({
  /** Later entries have larger numbers. */
  id: z.string(),
  at: z.iso.datetime(),
  /** Name of the account; null for the command line, for what the product does by itself, and where the account is gone. */
  actor: z.string().nullable(),
  /** Id of the account; null for the command line and for what the product does by itself. */
  account: z.uuid().nullable(),
  via: z.enum(['web', 'command', 'system']),
  action: z.string(),
  subject: z.string(),
  /** Name of the account that the subject is; null where it is something else, or where the account is gone. */
  about: z.string().nullable(),
  changes: z.array(logChange),
});
export type LogEntry = z.infer<typeof logEntry>;

/** `GET /api/meetings/:slug/log` */
export const meetingLogEntry = logEntry.extend({
  /** The moment as a wall time in the meeting's zone. */
  wallTime: z.string(),
});
export type MeetingLogEntry = z.infer<typeof meetingLogEntry>;

/** `GET /api/meetings/:slug/log/accounts`: whoever has done something in the meeting, by name. */
export const logAccount = z.strictObject({
  account: z.uuid(),
  /** Null where the account is gone. */
  name: z.string().nullable(),
});
export type LogAccount = z.infer<typeof logAccount>;
