export type ReportFormat = 'pdf' | 'docx';
/** What was issued under a version, or what would be issued now. */
export type ReportEdition = number | 'draft';

/**
 * Where the document of a report is.
 *
 * @param session key of the group's breakout, or of the plenary; null for the highlights of the meeting
 * @param group id of the group; null for any other report
 */
export function reportAddress(
  slug: string,
  session: string | null,
  group: string | null,
  edition: ReportEdition,
  format: ReportFormat,
): string {
  const name = `${session === null ? 'highlights' : 'report'}.${format}`;
  const file = edition === 'draft' ? `draft/${name}` : `${name}?version=${edition}`;
  const meeting = `/api/meetings/${encodeURIComponent(slug)}`;
  if (session === null) return `${meeting}/highlights/${file}`;
  const subject = group === null ? 'plenary' : `groups/${group}/output`;
  return `${meeting}/sessions/${encodeURIComponent(session)}/${subject}/${file}`;
}
