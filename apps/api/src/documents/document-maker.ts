import type { DocumentName } from '#contract/issued-document';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { renderDocx } from '#typeset/docx';
import { renderPdf } from '#typeset/pdf';
import type { DocumentTree } from '#typeset/tree';
import { type WordLanguage, wordsIn } from '#words/words';
import { agendaTree } from './agenda.template.js';
import type { DocumentRequest } from './document-request.js';
import { documentFonts } from './fonts.js';
import { participationTree } from './participation.template.js';
import { sessionObjectivesTree } from './session-objectives.template.js';

type Template = (snapshot: MeetingSnapshot, language: WordLanguage, earlier?: MeetingSnapshot) => DocumentTree;

const templates: Record<DocumentName, Template> = {
  agenda: agendaTree,
  'session-objectives': sessionObjectivesTree,
  participation: participationTree,
};

/**
 * Makes a document: a function of its arguments and the fonts, so that the same snapshot gives the same bytes.
 *
 * @param earlier release since which an agenda marks what has changed
 * @param preview whether to mark every page as a draft; version 0 alone does not, for a file makes final documents
 */
export async function makeDocument(
  snapshot: MeetingSnapshot,
  request: DocumentRequest,
  { earlier, ...options }: { preview?: boolean; earlier?: MeetingSnapshot | undefined } = {},
): Promise<Uint8Array> {
  return renderDocument(templates[request.document](snapshot, request.language, earlier), request, options);
}

/** Turns a document tree into a file. */
export async function renderDocument(
  tree: DocumentTree,
  { format, language, paper }: Omit<DocumentRequest, 'document'>,
  { preview = false } = {},
): Promise<Uint8Array> {
  const marked = preview ? { ...tree, mark: wordsIn(language)('draft') } : tree;
  return format === 'pdf' ? renderPdf(marked, { fonts: documentFonts(), paper }) : renderDocx(marked, { paper });
}
