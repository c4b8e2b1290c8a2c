import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import { SignInStore } from './sign-in-store.js';

/** How long a sign-in lasts unless it is renewed: a working day, in milliseconds. */
export const signInDuration = 12 * 60 * 60 * 1000;

const plainName = 'plenary';
/** Browsers take a cookie of this name only from the host itself, over HTTPS, for all of its paths (RFC 6265bis §4.1.3.2). */
const secureName = '__Host-plenary';

/** Both names of the cookie, and whether it is a secure one. */
export const signInCookieNames = [
  [plainName, false],
  [secureName, true],
] as const;

/** @param secure whether people come by HTTPS */
export function signInCookieName(secure: boolean): string {
  return secure ? secureName : plainName;
}

export interface SignInSessionOptions {
  pool: Pool;
  secret: string;
  /** Whether people come by HTTPS, as `BASE_URL` says. */
  secure: boolean;
  report: (message: string) => void;
}

/** Browser sign-ins, kept in PostgreSQL; the cookie holds a signed id and nothing else. */
export function signInSession({ pool, secret, secure, report }: SignInSessionOptions): RequestHandler {
  return session({
    name: signInCookieName(secure),
    secret,
    store: new SignInStore(pool, report),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: signInDuration },
  });
}

/** The cookie of a sign-in, good or not. */
export function signInCookieOf({ headers: { cookie = '' } }: Request): string | undefined {
  return cookie
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => signInCookieNames.some(([name]) => pair.startsWith(`${name}=`)));
}
