import type { WordLanguage } from '#words/words';
import { createHash } from 'node:crypto';
import { Representation, revalidate } from '../platform/http/representation.js';

/** A page, or what else is made of one's words, as it is sent: asked for anew each time, and sent anew where it is another. */
export function htmlPage(body: string, language: WordLanguage, type = 'text/html; charset=utf-8'): Representation {
  return new Representation(body, {
    'Content-Type': type,
    ETag: `W/"${createHash('sha256').update(body).digest('hex')}"`,
    'Cache-Control': revalidate,
    'Content-Language': language,
  });
}
