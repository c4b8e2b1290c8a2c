/** Bytes to be sent as they are, with what a cache needs to know about them. Controllers return it. */
export class Representation {
  constructor(
    /** Or how to make it, which is left undone where whoever asks has it already. */
    readonly body: Buffer | string | (() => string),
    readonly headers: {
      'Content-Type': string;
      /** Strong for bytes that are kept, weak (`W/"…"`) for text that is compressed on the way (RFC 9110 §8.8.1). */
      ETag: string;
      'Cache-Control': string;
      'Content-Disposition'?: string;
      'Content-Language'?: string;
      /** Where it is not the one of all answers. */
      'Content-Security-Policy'?: string;
    },
    /** Where it is not the one that the method usually has. */
    readonly status?: number,
  ) {}
}

/** Bytes in a content coding that a client may say it takes (RFC 9110 §8.4.1). */
export interface CodedBytes {
  coding: 'br' | 'gzip';
  bytes: Buffer;
}

/** A representation that was compressed once, for all who ask for it. */
export class Precompressed extends Representation {
  constructor(
    /** For who takes no coding. */
    body: Buffer,
    headers: Representation['headers'],
    /** The smallest first. */
    readonly codings: readonly CodedBytes[],
  ) {
    super(body, headers);
  }
}

/** What was asked for is done; the answer is at another address of the site, to be read there (RFC 9110 §15.4.4). */
export class SeeOther {
  constructor(readonly path: string) {}
}

/** The newest of something: caches keep it, but ask each time whether it is still the newest. */
export const revalidate = 'public, no-cache';

/** For the eyes of one person: no cache keeps it. */
export const unshared = 'no-store';

/** Made for one person out of what others must not see: no cache keeps it, and none shows it to anybody else. */
export const personal = 'private, no-store';

/** Something whose address names its content, so that it never changes. */
export const immutable = 'public, max-age=31536000, immutable';

/**
 * Value of Content-Disposition with a readable file name (RFC 6266 §4.3): shown in the browser, saved under that name.
 *
 * @param fileName in ASCII
 */
export function inline(fileName: string): string {
  return `inline; filename="${fileName}"`;
}
