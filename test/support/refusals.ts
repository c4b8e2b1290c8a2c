import { Refusal } from '../../apps/api/src/platform/refusal.js';

/** The code with which something is refused, or what happened instead. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await failureOf(work);
  if (error instanceof Refusal) return error.code;
  return error instanceof Error ? error.message : 'no refusal';
}

/** What stands there now, as a refusal for an older version tells it. */
export async function currentIn(work: Promise<unknown>): Promise<unknown> {
  const error = await failureOf(work);
  return error instanceof Refusal ? error.details.current : error;
}

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => undefined).catch((error: unknown) => error);
}
