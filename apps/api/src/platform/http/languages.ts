import type { Request } from 'express';

/** Language tags as a request gives them, the most wanted first: that of the address, then those of the browser. */
export function languagesOf(request: Request): string[] {
  const { lang } = request.query;
  return [...(typeof lang === 'string' ? [lang] : []), ...request.acceptsLanguages()];
}
