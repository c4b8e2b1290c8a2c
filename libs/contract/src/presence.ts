import { z } from 'zod';
import { identifier } from './fields.js';

/** What the desk of a meeting shows, one at a time; `session` is a session on a page of its own. */
const deskScreens = [
  'timetable',
  'session',
  'people',
  'participation',
  'groups',
  'outputs',
  'plenary',
  'reports',
  'highlights',
  'recommendations',
  'invitations',
  'documents',
  'readiness',
  'release',
  'log',
  'settings',
] as const;
const deskScreen = z.enum(deskScreens, { error: 'the name of a screen' });
export type DeskScreen = z.infer<typeof deskScreen>;

/** `PUT /api/meetings/:slug/presence/:window`: a sign of life of a window of the desk, with what is open in it. */
export const presencePlace = z.strictObject({
  screen: deskScreen,
  /** The session's id in the meeting file; null or left out where none is open. */
  session: identifier.nullish(),
});
export type PresencePlace = z.infer<typeof presencePlace>;

/** Somebody else who has the meeting open, where they have gone last. */
export const presenceView = z.strictObject({
  /** Of the account. */
  name: z.string(),
  screen: deskScreen,
  session: z.string().nullable(),
});
export type PresenceView = z.infer<typeof presenceView>;
