import type { Request } from 'express';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { SignInStore } from '../sign-in/sign-in-store.js';

/** How long somebody may take at the provider, in milliseconds. */
const lifetime = 10 * 60 * 1000;

/** What binds an answer of the provider to the browser that was sent there, each value good for one answer. */
export interface SignOnAttempt {
  /** Comes back with the answer: another site cannot make it up (RFC 6749 §10.12). */
  state: string;
  /** Comes back inside the token: a token of another sign-on has another one (OpenID Connect Core §15.5.2). */
  nonce: string;
  /** Redeems the code, which is of no use to who reads it on the way (RFC 7636). */
  codeVerifier: string;
  /** When it began; ISO 8601, UTC. */
  at: string;
  /** A path of the desk to go on to, if not to the start. */
  next?: string;
}

declare module 'express-session' {
  interface SessionData {
    signOnAttempt: SignOnAttempt;
  }
}

export function newSignOnAttempt(now: Date, next?: string): SignOnAttempt {
  return {
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
    at: now.toISOString(),
    ...(next !== undefined && { next }),
  };
}

/** Keeps an attempt in the sign-in session, in place of an earlier one. */
export async function keepAttempt({ session, user }: Request, attempt: SignOnAttempt): Promise<void> {
  session.signOnAttempt = attempt;
  // A session that holds nothing but an attempt goes with it.
  if (!user) session.cookie.maxAge = lifetime;
  await saved(session);
}

/**
 * Takes the attempt out of the sign-in session: whatever comes of it, it does not come twice, not even to two requests at once.
 *
 * @returns null where there is none, another request has taken it, or it is too old
 */
export async function takeAttempt(request: Request, now: Date): Promise<SignOnAttempt | null> {
  const { session, sessionID } = request;
  const { signOnAttempt: attempt } = session;
  if (!attempt || !(await SignInStore.of(request).takeOut(sessionID, 'signOnAttempt', attempt))) return null;
  delete session.signOnAttempt;
  return now.getTime() - Date.parse(attempt.at) < lifetime ? attempt : null;
}

/** The head of an answer leaves before the session is stored by itself, so that a browser could be back too early. */
function saved(session: Request['session']): Promise<void> {
  return new Promise((resolve, reject) => {
    session.save((error?: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
