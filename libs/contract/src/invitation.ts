import { z } from 'zod';
import { paragraphs, roleKind, roleState } from './fields.js';

const method = z.enum(['REQUEST', 'CANCEL']);

/** A mail as it would go now; its one-time link is not made yet. */
export const mailPreview = z.strictObject({
  recipient: z.string(),
  name: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Of the calendar part (RFC 5546); null where the mail has none. */
  method: method.nullable(),
});
export type MailPreview = z.infer<typeof mailPreview>;

/**
 * Why no invitation can go: the person has no e-mail address, has declined, has an address that is another person's of the
 * meeting, or one whose account is disabled.
 */
const invitationObstacle = z.enum(['no-address', 'declined', 'address-taken', 'account-disabled']);
export type InvitationObstacle = z.infer<typeof invitationObstacle>;

/** `GET /api/meetings/:slug/invitations`: a role, whether its holder has been invited, and the mail that would go. */
export const invitationView = z.strictObject({
  /** Id of the role. */
  role: z.uuid(),
  kind: roleKind,
  /** The session's id in its meeting. */
  session: z.string(),
  group: z.number().int().nullable(),
  /** As printed. */
  name: z.string(),
  email: z.string().nullable(),
  state: roleState,
  /** What the holder was last told; null where no invitation has gone out. */
  sent: z
    .strictObject({
      at: z.iso.datetime(),
      /** 1 for the first invitation to the role, 2 for the second … */
      version: z.number().int(),
      recipient: z.string(),
      method: method.nullable(),
      /** Whether it has been taken back since. */
      ended: z.boolean(),
    })
    .nullable(),
  mail: mailPreview.nullable(),
  obstacle: invitationObstacle.nullable(),
});
export type InvitationView = z.infer<typeof invitationView>;

const rolesExpected = { error: '1 to 200 ids of roles' };

/** `POST /api/meetings/:slug/invitations` */
export const invitationOrder = z.strictObject({
  roles: z
    .array(z.uuid({ error: 'the id of a role' }), rolesExpected)
    .min(1, rolesExpected)
    .max(200, rolesExpected),
  /** The organizer's own words, which stand in each mail. */
  message: paragraphs.optional(),
  /** Whether those who have been invited already get another mail. */
  again: z.boolean({ error: 'true or false' }).default(false),
});
export type InvitationOrder = z.infer<typeof invitationOrder>;

/** The answer to it, in the order of the roles: which mail was written, or why none was. */
export const invitationSent = z.strictObject({
  role: z.uuid(),
  mail: z.uuid().nullable(),
  /** Null where a mail was written. */
  unsent: z.strictObject({ reason: z.enum(['already-invited']), at: z.iso.datetime() }).nullable(),
});
export type InvitationSent = z.infer<typeof invitationSent>;

/** `POST /api/meetings/:slug/invitations/test`: has the same mail sent to oneself. */
export const invitationTest = z.strictObject({
  role: z.uuid({ error: 'the id of a role' }),
  message: paragraphs.optional(),
});
export type InvitationTest = z.infer<typeof invitationTest>;
