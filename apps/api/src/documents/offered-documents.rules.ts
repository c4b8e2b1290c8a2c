import { type DocumentName, documentNames } from '#contract/issued-document';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';

/** The documents in which a meeting has anything to say: one that names no mechanisms has no document of their participation. */
export function documentsOf({ mechanisms = [] }: MeetingSnapshot): DocumentName[] {
  return documentNames.filter((name) => name !== 'participation' || mechanisms.length > 0);
}
