import type { Report } from '#contract/report';
import { missingCharacters } from '#typeset/fonts';
import type { DocumentTree } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { renderDocument } from '../document-maker.js';
import type { DocumentRequest } from '../document-request.js';
import { documentFonts } from '../fonts.js';
import { printable } from '../printable.rules.js';
import { voiceIn } from '../voice.js';
import { groupReportTree } from './group-report.template.js';
import { highlightsTree } from './highlights.template.js';
import { plenaryReportTree } from './plenary-report.template.js';

/**
 * Makes a report: a function of its arguments and the fonts. What groups write may have characters that the fonts have not; Word finds
 * fonts of its own. A draft, which has no version, is marked as one on every page.
 */
export async function makeReport(report: Report, request: Omit<DocumentRequest, 'document'>): Promise<Uint8Array> {
  const said = request.format === 'pdf' ? printableReport(report) : report;
  return renderDocument(reportTree(said, request.language), request, { preview: report.version === 0 });
}

function reportTree(report: Report, language: WordLanguage): DocumentTree {
  const voice = voiceIn(language, report);
  switch (report.kind) {
    case 'group':
      return groupReportTree(report, voice);
    case 'plenary':
      return plenaryReportTree(report, voice);
    case 'highlights':
      return highlightsTree(report, voice);
  }
}

function printableReport(report: Report): Report {
  const fonts = documentFonts();
  return withTexts(report, (text) => printable(text, (one) => missingCharacters(one, fonts)));
}

/** The same value with each of its texts changed; ids and dates are ASCII, and stay as they are. */
function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? change(one) : one)) as Value;
}
