import { z } from 'zod';
import { text } from './fields.js';

const addressExpected = { error: 'an e-mail address such as name@example.org' };

/** An e-mail address in the one form in which it is kept and compared: without spaces around it, in small letters. */
export const emailAddress = z
  .string(addressExpected)
  .trim()
  .toLowerCase()
  .max(254, addressExpected)
  .pipe(z.email(addressExpected));

/** A password as it is tried; what a new one must be is for {@link newPassword} to say. */
const triedPassword = z
  .string({ error: 'a password' })
  .min(1, { error: 'a password' })
  .max(1024, { error: 'a password' });

const newPasswordExpected = { error: 'a password of 12 to 200 characters' };

/** Length is what makes a password strong; no rule about its characters (NIST SP 800-63B-4 §3.1.1.2). */
export const newPassword = z.string(newPasswordExpected).min(12, newPasswordExpected).max(200, newPasswordExpected);

/** `POST /api/session` */
export const credentials = z.strictObject({ email: emailAddress, password: triedPassword });
export type Credentials = z.infer<typeof credentials>;

/** `POST /api/session/link` */
export const linkRequest = z.strictObject({ email: emailAddress });

/** `POST /api/session/redemption` */
export const linkRedemption = z.strictObject({ token: z.string({ error: 'the token of a link' }).max(128) });

/** `PUT /api/account/password`; the current one may be left out within ten minutes of signing in. */
export const passwordChange = z.strictObject({ currentPassword: triedPassword.optional(), newPassword });
export type PasswordChange = z.infer<typeof passwordChange>;

/** `PUT /api/account/email`; the password may be left out within ten minutes of signing in. */
export const emailChange = z.strictObject({ email: emailAddress, currentPassword: triedPassword.optional() });
export type EmailChange = z.infer<typeof emailChange>;

/** `GET /api/session`: who is signed in, if anybody is. */
export const signInView = z.strictObject({
  account: z
    .strictObject({
      id: z.uuid(),
      email: z.string(),
      name: z.string(),
      administrator: z.boolean(),
      /** Whether the account can also sign in with a password. */
      hasPassword: z.boolean(),
    })
    .nullable(),
  /** When the sign-in ends unless it is renewed; instant in UTC. */
  endsAt: z.iso.datetime().nullable(),
});
export type SignInView = z.infer<typeof signInView>;

/** `GET /api/accounts` */
export const accountView = z.strictObject({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  administrator: z.boolean(),
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
  version: z.number().int(),
});
export type AccountView = z.infer<typeof accountView>;

/** `POST /api/accounts` */
export const newAccount = z.strictObject({
  email: emailAddress,
  name: text.max(200, { error: 'a name of at most 200 characters' }),
  administrator: z.boolean({ error: 'true or false' }).default(false),
});
export type NewAccount = z.infer<typeof newAccount>;

/** `PATCH /api/accounts/:account` */
export const accountChange = z.strictObject({
  name: newAccount.shape.name.optional(),
  administrator: z.boolean({ error: 'true or false' }).optional(),
  disabled: z.boolean({ error: 'true or false' }).optional(),
});
export type AccountChange = z.infer<typeof accountChange>;

/**
 * `GET /api/account/outbox-key`: the key with which a browser seals what it keeps until it can be sent, 256 bits in base64. It is always
 * the same for an account, and the browser forgets it when it is closed or signs out: what is left there then, nobody can read.
 */
export const outboxKey = z.strictObject({ key: z.string() });
export type OutboxKey = z.infer<typeof outboxKey>;
