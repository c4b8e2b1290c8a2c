import type { LinkedOwner, LinkedRecommendation } from '#contract/owner-link';
import type { OwnReport } from '#contract/recommendation-report';
import { formatDate } from '#time/format';
import { recommendationStatusWords } from '#words/recommendation-terms';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { type Html, html } from './html.js';
import { evidenceList, ownerReportForm, type RefusedReport } from './owner-report.form.js';
import { renderPage } from './page-shell.js';

export interface OwnerLinkPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  /** Where forms go. */
  action: string;
  /** Number of the recommendation on which a report has just been sent. */
  sent?: number;
  /** What was typed and could not be taken, and why. */
  refused?: RefusedReport;
}

/** What an owner has taken up of what a meeting has recommended; on each it reports once a year, without a script. */
export function ownerLinkPage(linked: LinkedOwner, options: OwnerLinkPageOptions): string {
  const { owner, meeting, until, recommendations } = linked;
  const { language, sent, refused } = options;
  const words = wordsIn(language);
  const names = { owner: owner.name, meeting: meeting.shortTitle };
  const labelOf = (number: number | undefined) => recommendations.find((one) => one.number === number)?.label;
  const [sentLabel, refusedLabel] = [labelOf(sent), labelOf(refused?.recommendation)];
  return renderPage({
    ...options,
    title: words('ownerTitle', names),
    main: html`<h1>${words('ownerTitle', names)}</h1>
      ${sentLabel && html`<p class="done" role="status">${words('ownerSent', { label: sentLabel })}</p>`}
      ${
        refusedLabel &&
        html`<p class="problem" role="alert">
          <a href="#${`report-${refused?.recommendation}`}">${words('ownerWrong', { label: refusedLabel })}</a>
        </p>`
      }
      <p>${words(recommendations.length === 0 ? 'ownerNothing' : 'ownerHere', names)}</p>
      <p class="note">${words('ownerUntil', { owner: owner.name, date: formatDate(until.slice(0, 10), language) })}</p>
      ${recommendations.map((one) => recommendation(one, meeting.language, options, words))}`,
  });
}

function recommendation(
  one: LinkedRecommendation,
  content: string,
  { language, action, refused }: OwnerLinkPageOptions,
  words: Words,
): Html {
  const { number, label, title, sentences, addressee, status, reports } = one;
  const addressed =
    addressee === ''
      ? undefined
      : html`<dt>${words('registerAddressee')}</dt>
          <dd class="typed" lang="${content}">${addressee}</dd>`;
  return html`<article class="part" id="${`r${number}`}">
    <h2 lang="${content}">${[label, title].filter(Boolean).join(': ')}</h2>
    <p class="typed" lang="${content}">${sentences.join(' ')}</p>
    <dl>
      ${addressed}
      <dt>${words('registerStatus')}</dt>
      <dd>${words(recommendationStatusWords[status])}</dd>
    </dl>
    ${reports.map((report) => ownReport(report, language, words))}
    ${ownerReportForm(one, { action, words, refused: refused?.recommendation === number ? refused : undefined })}
  </article>`;
}

const stateWords = {
  waiting: 'ownerWaiting',
  accepted: 'ownerAccepted',
  declined: 'ownerDeclined',
} as const satisfies Record<OwnReport['state'], Parameters<Words>[0]>;

function ownReport(report: OwnReport, language: WordLanguage, words: Words): Html {
  const { year, text, status, evidence, reportedAt, state, reason } = report;
  const became = words(stateWords[state], { reason: reason ?? '' });
  const said = words('ownerReportedOn', { date: formatDate(reportedAt.slice(0, 10), language), state: became });
  const proposed = status && words('ownerProposed', { status: words(recommendationStatusWords[status]) });
  return html`<section>
    <h3>${words('ownerReportFor', { year })}</h3>
    <p class="note typed">${said}</p>
    <p class="typed">${text}</p>
    ${proposed === null ? undefined : html`<p>${proposed}</p>`} ${evidenceList(evidence)}
  </section>`;
}
