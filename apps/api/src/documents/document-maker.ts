import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { renderDocx } from '#typeset/docx';
import { renderPdf } from '#typeset/pdf';
import type { DocumentTree } from '#typeset/tree';
import { type WordLanguage, wordsIn } from '#words/words';
import { agendaTree } from './agenda.template.js';
import type { DocumentName, DocumentRequest } from './document-request.js';
import { documentFonts } from './fonts.js';
import { sessionObjectivesTree } from './session-objectives.template.js';

const templates: Record<DocumentName, (snapshot: MeetingSnapshot, language: WordLanguage) => DocumentTree> = {
  agenda: agendaTree,
  'session-objectives': sessionObjectivesTree,
};

/**
 * Makes a document: a function of its arguments and the fonts, so that the same snapshot gives the same bytes.
 *
 * @param preview whether to mark every page as a draft; version 0 alone does not, for a file makes final documents
 */
export async function makeDocument(
  snapshot: MeetingSnapshot,
  { document, format, language, paper }: DocumentRequest,
  { preview = false } = {},
): Promise<Uint8Array> {
  const tree = templates[document](snapshot, language);
  const marked = preview ? { ...tree, mark: wordsIn(language)('draft') } : tree;
  return format === 'pdf' ? renderPdf(marked, { fonts: documentFonts(), paper }) : renderDocx(marked, { paper });
}
