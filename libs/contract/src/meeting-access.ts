import { z } from 'zod';
import { emailAddress, newAccount } from './account.js';

const meetingGrantKind = z.enum(['organizer', 'observer'], { error: 'organizer or observer' });

/** `GET /api/meetings/:slug/access`: who organizes the meeting, and who may see its drafts. */
export const meetingAccess = z.strictObject({
  account: z.uuid(),
  email: z.string(),
  name: z.string(),
  kind: meetingGrantKind,
});
export type MeetingAccess = z.infer<typeof meetingAccess>;

/** `PUT /api/meetings/:slug/access`: gives somebody access, or another kind of it; who has no account yet gets one. */
export const accessGiven = z.strictObject({
  email: emailAddress,
  name: newAccount.shape.name,
  kind: meetingGrantKind,
});
export type AccessGiven = z.infer<typeof accessGiven>;
