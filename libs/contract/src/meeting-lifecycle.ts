import { z } from 'zod';
import { isoDate, slug, text } from './fields.js';
import { fileMeeting } from './meeting-file.js';

/** `POST /api/meetings`: a meeting without sessions. Whoever makes it organizes it. */
export const newMeeting = fileMeeting;
export type NewMeeting = z.infer<typeof newMeeting>;

const parts = ['guides', 'people', 'roles', 'mechanisms'] as const;

/** `POST /api/meetings/:slug/copies`: a new meeting with the rooms and sessions of this one, and what else is wanted of it. */
export const meetingCopy = z.strictObject({
  slug,
  shortTitle: text,
  title: text,
  /** The first day; the others keep their distance from it. */
  startDate: isoDate,
  edition: fileMeeting.shape.edition,
  /** Roles without people are seats that are to be filled, in their capacities; whoever is in a role has to be asked anew. */
  with: z.array(z.enum(parts, { error: `one of ${parts.join(', ')}` }), { error: 'a list' }).default([]),
});
export type MeetingCopy = z.infer<typeof meetingCopy>;

export const meetingMade = z.strictObject({ slug: z.string() });
export type MeetingMade = z.infer<typeof meetingMade>;

/** `PUT /api/meetings/:slug/archive` and `…/deletion`, and their `DELETE`. */
export const meetingStanding = z.strictObject({
  slug: z.string(),
  archivedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
  /** Of the draft. */
  version: z.number().int(),
});
export type MeetingStanding = z.infer<typeof meetingStanding>;
