import { z } from 'zod';

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

const pathPart = z.union([
  z.string(),
  z.number(),
  z.strictObject({ id: z.string() }),
  z.strictObject({ key: z.string() }),
]);

/** Something that was done in a meeting, and what it changed. */
export const logEntry = z.strictObject({
  /** Later entries have larger numbers. */
  id: z.string(),
  at: z.iso.datetime(),
  /** Name of the account; null for the command line, for what the product does by itself, and where the account is gone. */
  actor: z.string().nullable(),
  via: z.enum(['web', 'command', 'system']),
  action: z.string(),
  subject: z.string(),
  changes: z.array(
    z.strictObject({
      /** From the whole to the place that differs: keys, positions, and elements by their id or key. */
      path: z.array(pathPart),
      /** The list at the path has another order; before and after are then ids or keys. */
      of: z.literal('order').optional(),
      /** Any JSON; missing where something was added. */
      before: z.unknown().optional(),
      /** Any JSON; missing where something was taken away. */
      after: z.unknown().optional(),
    }),
  ),
});
export type LogEntry = z.infer<typeof logEntry>;
