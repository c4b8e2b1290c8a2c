import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Refusal } from '../refusal.js';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only reads (RFC 9110 §9.2.1: safe methods). */
export function isReading({ method }: Pick<Request, 'method'>): boolean {
  return readingMethods.has(method);
}

/**
 * Refuses changes that another site makes a browser ask for. Browsers name the origin of every request that changes
 * something (Fetch §3.2); it has to be that of `BASE_URL`. A request with a cookie and without an origin is refused too; one
 * with neither comes from no browser and carries nobody's authority.
 */
export function sameOrigin(baseUrl: string): RequestHandler {
  const { origin } = new URL(baseUrl);
  return (request: Request, _response: Response, next: NextFunction) => {
    const { origin: given, cookie } = request.headers;
    const isOurs = given === undefined ? cookie === undefined : given === origin;
    next(isReading(request) || isOurs ? undefined : new Refusal('origin.foreign'));
  };
}
