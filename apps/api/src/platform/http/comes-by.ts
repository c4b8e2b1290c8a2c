import type { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Tells the session whether the request came by HTTPS. TLS ends at a proxy in front of the server, and `BASE_URL` says what
 * people use: a header that anybody may send says nothing.
 */
export function comesBy({ secure }: { secure: boolean }): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    Object.defineProperty(request, 'secure', { value: secure, configurable: true });
    next();
  };
}
