import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { missingCharacters } from '#typeset/fonts';
import type { BriefRoom, BriefSupplement } from '../publishing/brief-supplement.js';
import { briefTree } from './brief.template.js';
import { renderDocument } from './document-maker.js';
import type { DocumentRequest } from './document-request.js';
import { documentFonts } from './fonts.js';
import { printable } from './printable.rules.js';

export interface BriefRequest extends Omit<DocumentRequest, 'document'> {
  /** The one that it is to be about; all of them where it is left out. */
  session?: SnapshotSession | undefined;
}

/**
 * Makes a moderator's brief: a function of its arguments and the fonts. What people write about themselves and for themselves may
 * have characters that the fonts have not; Word finds fonts of its own.
 *
 * @param preview whether to mark every page as a draft
 */
export async function makeBrief(
  snapshot: MeetingSnapshot,
  supplement: BriefSupplement,
  { session, ...request }: BriefRequest,
  options: { preview?: boolean } = {},
): Promise<Uint8Array> {
  const said = request.format === 'pdf' ? printableSupplement(supplement) : supplement;
  return renderDocument(briefTree(snapshot, request.language, said, session && [session]), request, options);
}

function printableSupplement({ notes, biographies, rooms }: BriefSupplement): BriefSupplement {
  const fonts = documentFonts();
  const said = (text: string) => printable(text, (one) => missingCharacters(one, fonts));
  const texts = (kept: ReadonlyMap<string, string>) => new Map([...kept].map(([id, text]) => [id, said(text)]));
  const details = [...rooms].map(([key, { place, contact }]): [string, BriefRoom] => [
    key,
    { place: place && said(place), contact: contact && said(contact) },
  ]);
  return { notes: texts(notes), biographies: texts(biographies), rooms: new Map(details) };
}
