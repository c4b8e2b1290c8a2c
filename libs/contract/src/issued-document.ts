import { z } from 'zod';
import { instant } from './fields.js';
import { releaseSummary } from './release.js';

/** Documents that are issued and kept. */
export const documentNames = ['agenda', 'session-objectives', 'participation'] as const;
export type DocumentName = (typeof documentNames)[number];

export const documentFormats = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document of a release as it was handed out. */
const issuedDocument = z.strictObject({
  document: z.enum(documentNames),
  format: z.enum(documentFormats),
  /** Of the document's own words. */
  language: z.string(),
  paper: z.enum(['a4', 'letter']),
  /** Version of the release since which it marks what has changed; 0 where it marks nothing. */
  since: z.number().int(),
  /** Of the file, in bytes. */
  size: z.number().int(),
  /** SHA-256 of the file, hexadecimal. */
  sha256: z.string(),
  issuedAt: instant,
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

/** `GET /api/meetings/:slug/documents`: a release with its documents, as far as somebody has asked for them. */
export const issuedRelease = releaseSummary.extend({ documents: z.array(issuedDocument) });
export type IssuedRelease = z.infer<typeof issuedRelease>;
