import { z } from 'zod';
import { isoDate, language } from './fields.js';

const symbolExpected = { error: 'a symbol of at most 64 characters without spaces, such as GRCP/8/1/Rev.2' };

// Parts between slashes, each beginning with a letter or digit.
const symbolPattern = /^[A-Za-z0-9][A-Za-z0-9.()-]*(\/[A-Za-z0-9][A-Za-z0-9.()-]*)*$/;

/** By which a document is cited; the revision is part of it: `GRCP/8/1/Rev.2`. */
export const documentSymbol = z.string(symbolExpected).max(64, symbolExpected).regex(symbolPattern, symbolExpected);

/** What is printed of a document's distribution. It is a mark alone: what is released is public, whatever it says. */
export const distribution = z.enum(['general', 'limited'], { error: 'one of general, limited' });

/** How a release is cited, as its documents say at the head of their first page. */
export const masthead = z.strictObject({
  symbol: documentSymbol.optional(),
  /** Date of issue, in the meeting's zone. */
  issuedOn: isoDate,
  distribution,
  /** In which the documents were first written, BCP 47. */
  language,
});
export type Masthead = z.infer<typeof masthead>;

/** What of it a request may say; the rest has defaults. */
export const mastheadRequest = masthead.partial();
export type MastheadRequest = z.infer<typeof mastheadRequest>;
