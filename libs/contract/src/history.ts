import { z } from 'zod';

/** `GET /api/meetings/:slug/history?before=&limit=` */
export const historyPage = z.strictObject({
  /** Only steps before this revision of the draft. */
  before: z
    .string({ error: 'a revision' })
    .regex(/^[1-9]\d{0,8}$/, { error: 'a revision' })
    .transform(Number)
    .optional(),
  limit: z
    .string({ error: 'a number from 1 to 200' })
    .regex(/^([1-9]\d?|1\d\d|200)$/, { error: 'a number from 1 to 200' })
    .transform(Number)
    .default(50),
});
export type HistoryPage = z.infer<typeof historyPage>;

const authorship = {
  at: z.iso.datetime(),
  /** Name of the account; null for the command line, for what the product does by itself, and where the account is gone. */
  by: z.string().nullable(),
  via: z.enum(['web', 'command', 'system']),
  action: z.string(),
};

/** A step in which the draft has come to be what it is. */
export const stepView = z.strictObject({
  id: z.uuid(),
  /** The version of the meeting's draft that the step made. */
  revision: z.number().int(),
  ...authorship,
  subject: z.string(),
  /** The step that this one took back. */
  undoes: z.uuid().nullable(),
  /** Whether it has been taken back itself. */
  undone: z.boolean(),
});
export type StepView = z.infer<typeof stepView>;

/** What one step did to one thing: fields that differ, as they were and as they became; null where the thing was not or is not. */
export const changeInHistory = z.strictObject({
  step: z.uuid(),
  ...authorship,
  /** Of the thing after the step. */
  version: z.number().int(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type ChangeInHistory = z.infer<typeof changeInHistory>;

/** `GET …/history/sessions/:session`: the same of a session and of what is in it, each change with what it was of. */
export const changeInSession = changeInHistory.extend({
  kind: z.enum(['session', 'item', 'group', 'guide', 'questionSet', 'question']),
  /** Id of the thing; the session's own is told by it too. */
  object: z.uuid(),
});
export type ChangeInSession = z.infer<typeof changeInSession>;
