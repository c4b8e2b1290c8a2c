import { z } from 'zod';

/** Where a sign-in leads unless somebody has been on their way elsewhere. */
export const ownPart = '/my-part';

/**
 * A path of the organizers' desk, with a query perhaps: of plain characters alone, none of which begins another host, a scheme, a
 * step upwards or a new line, however a browser reads it (WHATWG URL §4.4).
 */
const deskPath = /^\/desk(\/[\w.~-]+)*\/?(\?[\w.~%&=+:,-]*)?$/;

/** Whether somebody may be sent there after they have signed in. */
export function isNextPlace(path: string): boolean {
  return path.length <= 500 && deskPath.test(path) && !/\/\.{1,2}(\/|\?|$)/.test(path);
}

/** `?next=/desk/grcp-8/log`: where to go on after signing in. Anything but a path of the desk is as if it were not there. */
export const nextQuery = z.object({ next: z.string().refine(isNextPlace).optional().catch(undefined) });
export type NextQuery = z.infer<typeof nextQuery>;

/** An address on the way in that remembers where to go on. */
export function withNext(path: string, next: string | undefined): string {
  return next === undefined ? path : `${path}?next=${encodeURIComponent(next)}`;
}
