import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.js';
import { networkOf } from './network.js';
import { isReading } from './same-origin.js';

/** More than a person can do, and than an office behind one address does before it has signed in. */
const changesPerMinute = 600;

/**
 * Limits how often one account, or one network without an account, may ask for a change. Each process counts for itself: this is
 * for the server's health. What guards secrets counts over all of them (`accounts/sign-in/sign-in-throttle.ts`).
 *
 * @param points changes in a minute
 * @param apart addresses whose requests are counted by themselves: what a window sends while nobody touches it takes nothing away
 *   from what somebody does
 */
export function changeLimit(points = changesPerMinute, apart?: RegExp): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return (request: Request, _response: Response, next: NextFunction) => {
    if (isReading(request)) {
      next();
      return;
    }
    const who = request.user?.id ?? networkOf(request.ip ?? '');
    limiter.consume(apart?.test(request.originalUrl) ? `${who} apart` : who).then(
      () => {
        next();
      },
      (reason: unknown) => {
        next(reason instanceof RateLimiterRes ? tooMany(reason) : reason);
      },
    );
  };
}

function tooMany({ msBeforeNext }: RateLimiterRes): Refusal {
  return new Refusal('too-many-requests', [], { retryAfter: Math.ceil(msBeforeNext / 1000) });
}
