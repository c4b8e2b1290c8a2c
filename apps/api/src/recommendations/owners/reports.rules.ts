import type { NewOwnerReport } from '#contract/owner-link';
import type { EvidenceLink } from '#contract/recommendation';
import type { OwnReport, PrintedReport, ReportView } from '#contract/recommendation-report';

/** A report as it is read with its recommendation; instants as the database writes them. */
export interface ReportRow extends Omit<ReportView, 'settledBy' | 'evidence'> {
  evidence: EvidenceLink[];
  /** The account. */
  settledBy: string | null;
}

/** What everybody reads of the reports on a public recommendation: those that were accepted, without what was proposed. */
export function printedReports(reports: readonly ReportRow[]): PrintedReport[] {
  return reports
    .filter(({ state }) => state === 'accepted')
    .map(({ year, owner, text, evidence }) => ({ year, owner, text, evidence }));
}

/** @param nameOf the account that has settled it */
export function organizerReport(row: ReportRow, nameOf: (account: string | null) => string | null): ReportView {
  return { ...row, ...instants(row), settledBy: nameOf(row.settledBy) };
}

export function ownReport(row: ReportRow): OwnReport {
  const { year, text, evidence, status, state, note } = row;
  return { year, text, evidence, status, state, ...instants(row), reason: state === 'declined' ? note : null };
}

function instants({ reportedAt, settledAt }: ReportRow): Pick<ReportView, 'reportedAt' | 'settledAt'> {
  const written = (instant: string) => new Date(instant).toISOString();
  return { reportedAt: written(reportedAt), settledAt: settledAt === null ? null : written(settledAt) };
}

/** Whether one says the same as another, so that sending it again changes nothing. */
export function isSameReport(
  one: Pick<ReportRow, 'text' | 'status' | 'evidence'>,
  { text, status, evidence }: NewOwnerReport,
): boolean {
  const links = (list: readonly EvidenceLink[]) => list.map(({ title, address }) => [title, address]);
  return (
    JSON.stringify([one.text, one.status, links(one.evidence)]) === JSON.stringify([text, status, links(evidence)])
  );
}
