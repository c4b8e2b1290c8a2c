import { makeDocument } from '../../dist/apps/api/src/documents/document-maker.js';
import { warmUp } from '../../dist/apps/api/src/documents/warm-up.js';

const request = { document: 'agenda', format: 'pdf', language: 'en', paper: 'a4' };

/** The product itself, from the snapshot to the bytes, as its server makes a document that it has not yet made. */
export async function open() {
  await warmUp();
  return { make: ({ snapshot }) => makeDocument(snapshot, request), close: () => Promise.resolve() };
}
