import type { DocumentFormat } from '#contract/issued-document';
import type { Report } from '#contract/report';
import { wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { inline, personal, Representation } from '../../platform/http/representation.js';
import { HighlightsDrafts } from '../../reports/highlights-drafts.service.js';
import { ReportDrafts } from '../../reports/report-drafts.service.js';
import { ReportReader } from '../../reports/report-reader.js';
import { type DownloadQuery, mediaTypes } from '../document-request.js';
import { IssuedDocuments } from '../issued-documents.service.js';
import { makeReport } from './report-maker.js';

/** What of a report somebody asks for. */
export interface ReportOrder {
  format: DocumentFormat;
  query: DownloadQuery;
}

/** Documents of reports: of drafts made for whoever asks and kept nowhere, of what was issued made once and kept. */
@Injectable()
export class ReportDocuments {
  constructor(
    private readonly drafts: ReportDrafts,
    private readonly highlights: HighlightsDrafts,
    private readonly reader: ReportReader,
    private readonly issued: IssuedDocuments,
  ) {}

  /** @throws Refusal `not-found`, `report.names-people` */
  async draftOfGroup(groupId: string, order: ReportOrder): Promise<Representation> {
    return draftOf(await this.drafts.ofGroup(groupId), order);
  }

  /** @throws Refusal `not-found`, `report.names-people` */
  async draftOfPlenary(sessionId: string, order: ReportOrder): Promise<Representation> {
    return draftOf(await this.drafts.ofPlenary(sessionId), order);
  }

  /** @throws Refusal `not-found`, `report.names-people` */
  async draftOfHighlights(meetingId: string, order: ReportOrder): Promise<Representation> {
    return draftOf(await this.highlights.of(meetingId), order);
  }

  /**
   * @param subjectId the group, the session of the plenary, or the meeting for its highlights
   * @throws Refusal `not-found` where nothing, or no such version, was issued
   */
  async issuedOf(subjectId: string, { format, query }: ReportOrder): Promise<Representation> {
    const { id, report } = await this.reader.get(subjectId, query.version);
    const request = { format, language: languageOf(report, query), paper: query.paper };
    const kept = { document: 'report' as const, since: 0, ...request };
    const { bytes, sha256 } = await this.issued.get({ reportId: id }, kept, () => makeReport(report, request));
    return representation(report, request, bytes, sha256);
  }
}

async function draftOf(report: Report, { format, query }: ReportOrder): Promise<Representation> {
  const request = { format, language: languageOf(report, query), paper: query.paper };
  const bytes = Buffer.from(await makeReport(report, request));
  return representation(report, request, bytes, createHash('sha256').update(bytes).digest('hex'));
}

function languageOf({ meeting }: Report, { lang }: DownloadQuery) {
  return lang ?? wordLanguageFor(meeting.language);
}

/** What a report is called in the name of a file. */
function nameOf(report: Report): string {
  if (report.kind === 'highlights') return 'highlights';
  const { id } = report.session;
  return report.kind === 'group' ? `${id}-group-${report.group.number}-report` : `${id}-report`;
}

/** The file's name is readable and in ASCII: `grcp-8-working-lunch-group-1-report-v2-en.pdf`. */
function representation(
  report: Report,
  { format, language }: { format: DocumentFormat; language: string },
  bytes: Buffer,
  sha256: string,
): Representation {
  const { meeting, version } = report;
  const edition = version === 0 ? 'draft' : `v${version}`;
  return new Representation(bytes, {
    'Content-Type': mediaTypes[format],
    ETag: `"${sha256}"`,
    'Cache-Control': personal,
    'Content-Disposition': inline(`${meeting.slug}-${nameOf(report)}-${edition}-${language}.${format}`),
    'Content-Language': meeting.language,
  });
}
