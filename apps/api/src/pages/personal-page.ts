import type { WordLanguage } from '#words/words';
import { createHash } from 'node:crypto';
import { Representation, unshared } from '../platform/http/representation.js';

/** A page that no cache keeps: it is about one person, or holds the secret of a link. */
export function personalPage(body: string, language: WordLanguage, status = 200): Representation {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ETag: `W/"${createHash('sha256').update(body).digest('hex')}"`,
    'Cache-Control': unshared,
    'Content-Language': language,
    'X-Robots-Tag': 'noindex',
  };
  return new Representation(body, headers, status);
}
