import type { SignInView } from '#contract/account';
import type { Request, Response } from 'express';
import { promisify } from 'node:util';
import { signInCookieNames, signInDuration } from './sign-in-session.js';

/** Who is signed in on a request, as `GET /api/session` tells it. */
export function signInViewOf({ user, session }: Request): SignInView {
  if (!user) return { account: null, endsAt: null };
  const { id, email, name, administrator, hasPassword } = user;
  return {
    account: { id, email, name, administrator, hasPassword },
    endsAt: endOf(session.cookie).toISOString(),
  };
}

function endOf({ maxAge = 0 }: { maxAge?: number | null }): Date {
  return new Date(Date.now() + (maxAge ?? 0));
}

/** Lets the sign-in last as long again from now; it is saved with the answer. */
export function renewSignIn({ session }: Request): void {
  session.cookie.maxAge = signInDuration;
  session.renewedAt = Date.now();
}

/** Ends the sign-in on the server, and tells the browser to forget its cookie. */
export async function endSignIn(request: Request, response: Response): Promise<void> {
  await promisify((done: (error: unknown) => void) => {
    request.session.destroy(done);
  })();
  for (const [name, secure] of signInCookieNames) response.clearCookie(name, { path: '/', secure, sameSite: 'lax' });
}

declare module 'express-session' {
  interface SessionData {
    /** A session is stored again, and its cookie sent again, when something in it has changed. */
    renewedAt: number;
  }
}
