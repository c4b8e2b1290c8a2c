import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './openapi.gen';
import { ApiProblem, problemOf } from './problem';

/**
 * Answers that are not what was asked for become errors. Every request that makes something names itself, so that the browser or
 * a proxy may send it twice and it is done once.
 */
const manners: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError: () => new ApiProblem('network', 0),
};

/** The API as its description types it. */
export const api = createClient<paths>({ baseUrl: location.origin });
api.use(manners);

/** The body of an answer; what was refused has been thrown as an {@link ApiProblem}. */
export async function answer<T>(request: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await request;
  return data as T;
}

/** Value of `If-Match` for a version. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
