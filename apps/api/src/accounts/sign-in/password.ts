import { Algorithm, hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id with the least that OWASP's Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane. */
const options: Options = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** In PHC form. The same letters typed on different keyboards are one password (RFC 8265 §4.2.2: NFC). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), options);
}

/** What an account without a password is compared with, so that its answer takes as long as that of any other. */
let nobodys: Promise<string> | undefined;

/** @param passwordHash null where there is no account or it has no password: nothing fits then, in the same time */
export async function fitsPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobodys), password.normalize('NFC'));
  return fits && passwordHash !== null;
}
