import type { LinkedRecommendation, NewOwnerReport } from '#contract/owner-link';
import type { Problem } from '#contract/problem';
import { proposableStatuses } from '#contract/recommendation-terms';

/** As many links as a report may have: rows that are left empty are left out. */
export const evidenceRows = [1, 2, 3, 4, 5] as const;

const rowFields = evidenceRows.flatMap((row) => [`title${row}`, `address${row}`] as const);
export const reportFields = ['year', 'text', 'status', ...rowFields] as const;
export type ReportFieldName = (typeof reportFields)[number];

/** A report as a form without a script has it: texts alone. */
export type ReportFields = Record<ReportFieldName, string>;

/** Words for what is wrong with a field. */
type ProblemWord =
  | 'ownerYearWrong'
  | 'ownerSettled'
  | 'ownerDoneWrong'
  | 'ownerStatusWrong'
  | 'ownerEvidenceTitleWrong'
  | 'ownerEvidenceAddressWrong';
export type FieldProblems = Partial<Record<ReportFieldName, ProblemWord>>;

/** What stands in the form at first: what was sent for the first year that is asked about, and not accepted. */
export function typedReport({ years, reports }: Pick<LinkedRecommendation, 'years' | 'reports'>): ReportFields {
  const [year = ''] = years;
  const sent = reports.find((report) => report.state !== 'accepted' && report.year === year);
  const empty = Object.fromEntries(reportFields.map((field) => [field, ''])) as ReportFields;
  const links = (sent?.evidence ?? []).flatMap(({ title, address }, index): [string, string][] => [
    [`title${index + 1}`, title],
    [`address${index + 1}`, address],
  ]);
  const [text, status] = [sent?.text ?? '', sent?.status ?? ''];
  return { ...empty, year: String(year), text, status, ...Object.fromEntries(links) };
}

/** The rows of the form in which anything stands. */
const filledRows = (fields: ReportFields) =>
  evidenceRows.filter((row) => `${fields[`title${row}`]}${fields[`address${row}`]}`.trim() !== '');

/** The report that a form asks for, which is not good yet. */
export function askedReport(recommendation: number, fields: ReportFields): Record<keyof NewOwnerReport, unknown> {
  return {
    recommendation,
    year: /^\d{4}$/.test(fields.year) ? Number(fields.year) : fields.year,
    // Browsers send CR LF (HTML §4.10.21.3), and the contract has line feeds.
    text: fields.text.replaceAll('\r\n', '\n').trim(),
    status:
      proposableStatuses.find((status) => status === fields.status) ?? (fields.status === '' ? null : fields.status),
    evidence: filledRows(fields).map((row) => ({
      ...{ title: fields[`title${row}`].trim(), address: fields[`address${row}`].trim() },
    })),
  };
}

/** What is wrong, in words, at the field at which it is to be mended. */
export function fieldProblems(problems: readonly Pick<Problem, 'path'>[], fields: ReportFields): FieldProblems {
  const rows = filledRows(fields);
  const found = problems.flatMap(({ path }): [ReportFieldName, ProblemWord][] => {
    if (path === 'year') return [['year', 'ownerYearWrong']];
    if (path === 'text') return [['text', 'ownerDoneWrong']];
    if (path === 'status') return [['status', 'ownerStatusWrong']];
    const [, index = '', part] = /^evidence\[(\d+)\]\.(title|address)$/.exec(path) ?? [];
    const row = rows[Number(index)];
    if (row === undefined) return [];
    return part === 'title'
      ? [[`title${row}`, 'ownerEvidenceTitleWrong']]
      : [[`address${row}`, 'ownerEvidenceAddressWrong']];
  });
  return Object.fromEntries(found);
}
