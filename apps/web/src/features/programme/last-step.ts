import { answer, api } from '../../lib/api/client';

/** Does a change whose answer does not name its step, and finds that, so that it can be taken back. */
export async function withItsStep<T>(
  slug: string,
  change: () => Promise<T>,
): Promise<{ step: string | null; done: T }> {
  const done = await change();
  const params = { path: { slug }, query: { limit: '1' } };
  const [last] = await answer(api.GET('/api/meetings/{slug}/history', { params }));
  return { step: last?.id ?? null, done };
}
