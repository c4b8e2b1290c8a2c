import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A secret that is handed out once and kept only as its hash, so that nobody can take it from the database. */
export interface SecretToken {
  /** 256 bits in base64url, 43 characters: fit for an address. */
  token: string;
  /** What is kept. */
  hash: string;
}

export function newSecretToken(): SecretToken {
  return tokenOf(randomBytes(32));
}

/**
 * The token of a thing with a random id, which can be made again from the id by those who know the secret: a mail that waits to
 * be sent then holds the id alone.
 *
 * @param secret of the installation
 * @param id random, 122 bits or more
 */
export function derivedToken(secret: string, id: string): SecretToken {
  return tokenOf(createHmac('sha256', secret).update(`token of ${id}`).digest());
}

function tokenOf(bytes: Buffer): SecretToken {
  const token = bytes.toString('base64url');
  return { token, hash: hashOf(token) };
}

/** SHA-256, hexadecimal. A token has too much chance in it to be guessed, so that a slow hash would add nothing. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
