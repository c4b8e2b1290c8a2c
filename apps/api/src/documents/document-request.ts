import type { DocumentFormat, DocumentName } from '#contract/issued-document';
import { releaseVersion } from '#contract/release-version';
import type { Paper } from '#typeset/tree';
import { wordLanguage } from '#words/word-language';
import type { WordLanguage } from '#words/words';
import { z } from 'zod';

export const mediaTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What makes one document of a snapshot different from another. */
export interface DocumentRequest {
  document: DocumentName;
  format: DocumentFormat;
  language: WordLanguage;
  paper: Paper;
}

/** The same of a document that is issued and kept: of a release, or of a report. */
export interface IssueRequest extends Omit<DocumentRequest, 'document'> {
  document: DocumentName | 'report';
  /** Version of the release since which changes are marked; 0 where none are. */
  since: number;
}

/** One text for one request. */
export function requestKey({ document, format, language, paper, since }: IssueRequest): string {
  return `${document} ${format} ${language} ${paper} ${since}`;
}

/**
 * Query of a download; other keys are let be, because links get some on their way through mails and networks. The
 * language is that of the document's own words; without it, that of the content.
 */
export const downloadQuery = z.object({
  version: releaseVersion.optional(),
  lang: wordLanguage.optional(),
  paper: z.enum(['a4', 'letter'], { error: 'one of a4, letter' }).default('a4'),
});

/** Query of an agenda, which marks on request what has changed since an earlier release. */
export const agendaQuery = downloadQuery.extend({ since: releaseVersion.optional() });
export type AgendaQuery = z.infer<typeof agendaQuery>;

/** What a download of any document may ask for. */
export type DownloadQuery = z.infer<typeof downloadQuery> & Partial<Pick<AgendaQuery, 'since'>>;
