import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import { Refusal } from '../refusal.js';

/**
 * The version that a change is about, from `If-Match: "3"` (RFC 9110 §13.1.1). Changes without it are refused, so that nobody
 * overwrites what they have not seen (RFC 6585 §3).
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const given = context.switchToHttp().getRequest<Request>().headers['if-match'];
    if (given === undefined) throw new Refusal('version.missing');
    const version = /^"(\d{1,9})"$/.exec(given)?.[1];
    if (version === undefined) {
      throw new Refusal('input.invalid', [
        { path: 'If-Match', found: 'another value', expected: 'the ETag of what is changed, such as "3"' },
      ]);
    }
    return Number(version);
  },
  [describeIfMatch],
);

/** Has the description of the API say that the route needs the header. */
function describeIfMatch(controller: object, route: string | symbol | undefined): void {
  if (route === undefined) return;
  const description = 'The version that is changed, in quotes: "3"';
  const method = Object.getOwnPropertyDescriptor(controller, route);
  if (method) ApiHeader({ name: 'If-Match', required: true, description })(controller, route, method);
}
