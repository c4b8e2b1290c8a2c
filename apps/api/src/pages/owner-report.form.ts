import type { LinkedRecommendation } from '#contract/owner-link';
import type { PrintedReport } from '#contract/recommendation-report';
import { proposableStatuses } from '#contract/recommendation-terms';
import { recommendationStatusWords } from '#words/recommendation-terms';
import type { Words } from '#words/words';
import { Html, html } from './html.js';
import { type ReportFields, type ReportFieldName, evidenceRows, typedReport } from './owner-report.rules.js';

/** A report as it was typed, and what is wrong with it. */
export interface RefusedReport {
  /** Number of the recommendation. */
  recommendation: number;
  fields: ReportFields;
  problems: Partial<Record<ReportFieldName, string>>;
}

interface FormOptions {
  /** Where it goes. */
  action: string;
  words: Words;
  refused: RefusedReport | undefined;
}

/** Where an owner says what was done. It stays folded, for most have several to look at, until it could not be taken. */
export function ownerReportForm(one: LinkedRecommendation, { action, words, refused }: FormOptions): Html {
  const { number, label, years } = one;
  const accepted = one.reports.filter(({ state }) => state === 'accepted').map(({ year }) => year);
  if (years.length === 0 && !refused)
    return html`<p>${words('ownerAllSettled', { years: accepted.slice(0, 2).join(', ') })}</p>`;
  const fields = refused?.fields ?? typedReport(one);
  const field = new Field(`r${number}`, fields, refused?.problems ?? {});
  const statuses = proposableStatuses.map((value) => [value, words(recommendationStatusWords[value])] as const);
  const folded = html`<details class="report" id="${`report-${number}`}">
    <summary>${words('ownerReport', { label })}</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="recommendation" value="${number}" />
      <p>${words('ownerReplaces')}</p>
      ${field.choice(
        'year',
        words('ownerYear'),
        years.map((year) => [String(year), String(year)] as const),
      )}
      ${field.area('text', words('ownerDone'))}
      ${field.choice('status', words('ownerStatus'), [['', words('ownerNoChange')], ...statuses])}
      ${evidenceRows.map((row) => [
        field.line(`title${row}`, words('ownerEvidenceTitle', { number: row }), 300),
        field.line(`address${row}`, words('ownerEvidenceAddress', { number: row }), 2000),
      ])}
      <p><button>${words('ownerSend')}</button></p>
    </form>
  </details>`;
  return refused ? new Html(folded.markup.replace('<details ', '<details open ')) : folded;
}

/** The fields of one form, each with what was typed in it and what is wrong with that. */
class Field {
  constructor(
    private readonly form: string,
    private readonly fields: ReportFields,
    private readonly problems: Partial<Record<ReportFieldName, string>>,
  ) {}

  choice(name: ReportFieldName, label: string, options: readonly (readonly [value: string, label: string])[]): Html {
    const chosen = this.fields[name];
    return this.labelled(
      name,
      label,
      html`<select ${this.attributes(name)}>
        ${options.map(
          ([value, text]) =>
            html`<option value="${value}" ${value === chosen ? html`selected` : undefined}>${text}</option>`,
        )}
      </select>`,
    );
  }

  area(name: ReportFieldName, label: string): Html {
    const typed = this.fields[name];
    return this.labelled(
      name,
      label,
      html`<textarea ${this.attributes(name)} rows="6" maxlength="10000" required>${startedAnew(typed)}</textarea>`,
    );
  }

  line(name: ReportFieldName, label: string, most: number): Html {
    return this.labelled(
      name,
      label,
      html`<input ${this.attributes(name)} maxlength="${most}" value="${this.fields[name]}" />`,
    );
  }

  private labelled(name: ReportFieldName, label: string, control: Html): Html {
    const problem = this.problems[name];
    const told = problem && html`<span class="problem" id="${this.idOf(name)}-problem">${problem}</span>`;
    return html`<p class="field"><label for="${this.idOf(name)}">${label}</label>${control}${told}</p>`;
  }

  private attributes(name: ReportFieldName): Html {
    const id = this.idOf(name);
    const wrong = this.problems[name] && html`aria-invalid="true" aria-describedby="${id}-problem"`;
    return html`id="${id}" name="${name}" ${wrong}`;
  }

  private idOf(name: ReportFieldName): string {
    return `${this.form}-${name}`;
  }
}

/** The first line feed of a text area is dropped by browsers (HTML §13.1.2.5). */
function startedAnew(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text;
}

/** What shows what was done. */
export function evidenceList(evidence: PrintedReport['evidence']): Html | undefined {
  if (evidence.length === 0) return undefined;
  return html`<ul>
    ${evidence.map(({ title, address }) => html`<li><a href="${address}" rel="nofollow noreferrer">${title}</a></li>`)}
  </ul>`;
}
