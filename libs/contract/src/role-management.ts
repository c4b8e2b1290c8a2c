import { z } from 'zod';
import { emailAddress } from './account.js';
import { itemKind, paragraphs, roleKind, roleState } from './fields.js';

/** `GET /api/meetings/:slug/roles`: who does what in the meeting, and what they have answered. */
export const roleView = z.strictObject({
  id: z.uuid(),
  kind: roleKind,
  session: z.strictObject({ key: z.string(), title: z.string() }),
  /** Of co-facilitators, rapporteurs and note-takers. */
  group: z.strictObject({ number: z.number().int(), name: z.string() }).nullable(),
  /** Of speakers. */
  item: z.strictObject({ id: z.uuid(), kind: itemKind, title: z.string().nullable() }).nullable(),
  /** The person's id in the meeting file, and the name as printed; null while nobody is named. */
  person: z.strictObject({ key: z.string(), name: z.string() }).nullable(),
  capacity: z.string().nullable(),
  state: roleState,
  /** Since when the role is in its state; null where nobody knows any more. */
  stateAt: z.iso.datetime().nullable(),
  /** Name of the account that put it there. */
  stateBy: z.string().nullable(),
  declineReason: z.string().nullable(),
  hiddenUntilConfirmed: z.boolean(),
  version: z.number().int(),
});
export type RoleView = z.infer<typeof roleView>;

/** `PUT /api/meetings/:slug/roles/:role`: what an organizer knows of a role, from whatever source. */
export const roleSetting = z.strictObject({
  state: roleState,
  /** Of a decline. One that is left out stays as it is. */
  reason: paragraphs.optional(),
  hiddenUntilConfirmed: z.boolean({ error: 'true or false' }).optional(),
});
export type RoleSetting = z.infer<typeof roleSetting>;

/** `GET /api/meetings/:slug/people`: the people whom the meeting names. */
export const meetingPersonView = z.strictObject({
  /** By which the log names the person. */
  id: z.uuid(),
  /** The person's id in the meeting file. */
  key: z.string(),
  /** As printed. */
  name: z.string(),
  position: z.string().nullable(),
  /** Where invitations go. */
  email: z.string().nullable(),
  biography: z.string().nullable(),
  /** Whether the person can sign in. */
  hasAccount: z.boolean(),
  version: z.number().int(),
});
export type MeetingPersonView = z.infer<typeof meetingPersonView>;

/** `PUT /api/meetings/:slug/people/:person` */
export const personAddress = z.strictObject({ email: emailAddress.nullable() });
export type PersonAddress = z.infer<typeof personAddress>;
