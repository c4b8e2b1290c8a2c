import type { PublicRecommendation } from '#contract/recommendation';
import { formatDate } from '#time/format';
import { levelWords } from '#words/output-terms';
import { recommendationStatusWords } from '#words/recommendation-terms';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import type { Sheet, SheetValue } from '../mechanisms/sheet.js';
import { byStatus, type FollowUp } from './follow-up.js';

/** The follow-up as a table that can be filtered and sorted: a recommendation a row, its status in a column. */
export function followUpSheet({ recommendations, meeting, day }: FollowUp, language: WordLanguage): Sheet {
  const words = wordsIn(language);
  const title = meeting ? words('followUpOf', { meeting: meeting.shortTitle }) : words('followUp');
  const asOf = words('asOfDay', { date: formatDate(day, language) });
  return {
    ...{ title, asOf, author: meeting?.title ?? words('register'), day, name: words('followUpTab') },
    columns: [
      { head: words('followUpNumber'), width: 14 },
      { head: words('registerMeeting'), width: 30 },
      { head: words('followUpRecommended'), width: 30 },
      { head: words('followUpText'), width: 60 },
      { head: words('registerAddressee'), width: 24 },
      { head: words('registerOwner'), width: 30 },
      { head: words('registerStatus'), width: 14 },
      { head: words('followUpResult'), width: 40 },
      { head: words('registerEvidence'), width: 40 },
      { head: words('ownerPrintedReports'), width: 60 },
      { head: words('registerThemes'), width: 24 },
      { head: words('registerLevels'), width: 20 },
      { head: words('registerAdopted'), width: 14 },
    ],
    rows: byStatus(recommendations).flatMap((group) => group.recommendations.map((one) => rowOf(one, words))),
    ...{ sums: false, heads: 1, filter: true },
    notes: { name: words('followUpNotes'), lines: [title, asOf] },
  };
}

function rowOf(one: PublicRecommendation, words: Words): SheetValue[] {
  const { label, meeting, title, sentences, addressee, owners, status, supersededBy, note, evidence } = one;
  const superseded = supersededBy && words('registerSupersededBy', { label: supersededBy.label });
  return [
    ...[label, meeting.title, title, sentences.map(({ text }) => text).join(' '), addressee],
    owners.map(({ name }) => name).join('\n'),
    words(recommendationStatusWords[status]),
    [superseded, note].filter(Boolean).join('\n'),
    linesOf(evidence),
    reportsText(one.reports),
    one.themes.map(({ name }) => name).join('\n'),
    one.levels.map((level) => words(levelWords[level])).join('\n'),
    one.adoptedOn,
  ].map((value) => (value === '' ? null : value));
}

function linesOf(evidence: PublicRecommendation['evidence']): string {
  return evidence.map((link) => `${link.title} – ${link.address}`).join('\n');
}

/** Excel takes no more characters in a cell. */
const mostInCell = 32_767;

/** The latest reports, as many as a cell takes whole. */
function reportsText(reports: PublicRecommendation['reports']): string {
  return reports.reduce((text, report) => {
    const longer = [text, reportText(report)].filter(Boolean).join('\n\n');
    return longer.length <= mostInCell ? longer : text;
  }, '');
}

/** Who reported for which year, what was done, and what shows that. */
function reportText({ owner, year, text, evidence }: PublicRecommendation['reports'][number]): string {
  return [`${owner.name}, ${year}`, text, linesOf(evidence)].filter(Boolean).join('\n');
}
