import { z } from 'zod';
import { itemKind, paragraphs, roleKind } from './fields.js';

const answered = z.enum(['invited', 'confirmed', 'declined']);

export const myPerson = z.strictObject({
  id: z.uuid(),
  /** As printed. */
  name: z.string(),
  biography: z.string().nullable(),
  version: z.number().int(),
});
export type MyPerson = z.infer<typeof myPerson>;

export const myRole = z.strictObject({
  id: z.uuid(),
  kind: roleKind,
  meeting: z.strictObject({ slug: z.string(), title: z.string(), timeZone: z.string() }),
  session: z.strictObject({
    key: z.string(),
    title: z.string(),
    /** With the title, what is printed: “Session 1: …”, “Working Lunch: …”, “… (plenary)”. */
    number: z.number().int().nullable(),
    label: z.string().nullable(),
    qualifier: z.string().nullable(),
    /** Wall time in the meeting's zone. */
    start: z.string(),
    end: z.string(),
    /** Name of the room; for a group, of the group's own where it has one. */
    room: z.string().nullable(),
    /** Whether its groups report to a plenary. */
    reports: z.boolean(),
    /** Whether groups report to it. */
    takesReports: z.boolean(),
  }),
  group: z.strictObject({ id: z.uuid(), number: z.number().int(), name: z.string() }).nullable(),
  item: z.strictObject({ kind: itemKind, title: z.string().nullable() }).nullable(),
  /** Of the item; null where it takes what time there is. */
  minutes: z.number().int().nullable(),
  capacity: z.string().nullable(),
  state: answered,
  /** Of a decline. */
  declineReason: z.string().nullable(),
  /** Whether others have declined it for me, so that only an organizer can open it again. */
  settled: z.boolean(),
  version: z.number().int(),
});
export type MyRole = z.infer<typeof myRole>;

/** `GET /api/my-part`: the people that I am, and my roles in the order of their sessions. */
export const myPart = z.strictObject({ people: z.array(myPerson), roles: z.array(myRole) });
export type MyPart = z.infer<typeof myPart>;

/** `PUT /api/my-part/roles/:role` */
export const roleAnswer = z.strictObject({
  state: z.enum(['confirmed', 'declined'], { error: 'confirmed or declined' }),
  /** Why; needed to decline. */
  reason: paragraphs.optional(),
});
export type RoleAnswer = z.infer<typeof roleAnswer>;

/** `PUT /api/my-part/people/:person/biography` */
export const biographyText = z.strictObject({ biography: paragraphs.nullable() });
export type BiographyText = z.infer<typeof biographyText>;
