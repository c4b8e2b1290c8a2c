import type { Missing } from '#contract/readiness';

/**
 * By what something that is missing is known again later. Items and guides have no part in it, because they are counted from 1:
 * what they lack is told of their session.
 */
export function missingKey({ what, concerns, details }: Missing): string {
  const lasting = concerns.filter(({ kind }) => kind !== 'item' && kind !== 'guide');
  const keys = lasting.map(({ key, session }) => (session ? `${session.key}:${key}` : key));
  return [what, ...keys, ...(typeof details['role'] === 'string' ? [details['role']] : [])].join('~');
}
