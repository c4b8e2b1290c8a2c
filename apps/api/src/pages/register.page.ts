import type { PublicRecommendation, RecommendationQuery } from '#contract/recommendation';
import { recommendationLevels } from '#contract/output-parts';
import { recommendationStatuses } from '#contract/recommendation-terms';
import { formatDate } from '#time/format';
import { levelWords } from '#words/output-terms';
import { recommendationStatusWords } from '#words/recommendation-terms';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { Html, html } from './html.js';
import { inLanguage, siteLanguage } from './in-language.js';
import { evidenceList } from './owner-report.form.js';
import { renderPage } from './page-shell.js';

export interface RegisterPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  query: RecommendationQuery;
  /** All that is public: what there is to choose from. */
  all: readonly PublicRecommendation[];
}

/** What was made public of what meetings have recommended; it is searched without a script. */
export function registerPage(
  recommendations: readonly PublicRecommendation[],
  { language, styleSheet, query, all }: RegisterPageOptions,
): string {
  const words = wordsIn(language);
  return renderPage({
    language,
    styleSheet,
    title: words('register'),
    description: words('registerIntro'),
    main: html`<h1>${words('register')}</h1>
      <p>${words('registerIntro')}</p>
      ${searchForm(query, all, { language, words })}
      <p role="status">
        ${
          recommendations.length === 0
            ? words('registerNone')
            : words('registerFound', { number: recommendations.length })
        }
      </p>
      ${recommendations.map((one) => entry(one, { language, words }))}
      ${all.length === 0 ? undefined : downloads({ language, words })}`,
  });
}

interface Speaking {
  language: WordLanguage;
  words: Words;
}

function searchForm(
  { q, meeting, mechanism, theme, level, status }: RecommendationQuery,
  all: readonly PublicRecommendation[],
  { language, words }: Speaking,
): Html {
  const levels = recommendationLevels.map((value) => [value, words(levelWords[value])] as const);
  const statuses = recommendationStatuses.map((value) => [value, words(recommendationStatusWords[value])] as const);
  const owners = all.flatMap((one) => one.owners);
  const lang = language === siteLanguage ? undefined : html`<input type="hidden" name="lang" value="${language}" />`;
  const choice = (name: string, label: string, options: Iterable<readonly [string, string]>, chosen?: string) =>
    choiceField({ name, label, options: [...options], chosen, every: words('registerEvery') });
  return html`<form method="get" action="/recommendations" role="search">
    ${lang}
    <p class="field">
      <label for="_q">${words('registerWords')}</label>
      <input id="_q" name="q" maxlength="300" value="${q}" />
    </p>
    ${choice('meeting', words('registerMeeting'), new Map(all.map((one) => [one.meeting.slug, one.meeting.shortTitle])), meeting)}
    ${choice('mechanism', words('registerOwner'), new Map(owners.flatMap((one) => (one.mechanism === null ? [] : [[one.mechanism, one.name]]))), mechanism)}
    ${choice('theme', words('registerTheme'), new Map(all.flatMap((one) => one.themes.map(({ id, name }) => [id, name]))), theme)}
    ${choice('level', words('registerLevel'), levels, level)}
    ${choice('status', words('registerStatus'), statuses, status)}
    <p><button>${words('registerShow')}</button></p>
  </form>`;
}

function downloads({ language, words }: Speaking): Html {
  const files = { pdf: 'followUpPdf', docx: 'followUpDocx', xlsx: 'followUpXlsx' } as const;
  return html`<section class="downloads">
    <h2>${words('downloads')}</h2>
    <ul>
      ${Object.entries(files).map(([format, word]) => {
        const address = inLanguage(`/recommendations/follow-up.${format}`, language, siteLanguage);
        return html`<li><a href="${address}">${words(word)}</a></li>`;
      })}
    </ul>
  </section>`;
}

interface Choice {
  name: string;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen: string | undefined;
  every: string;
}

/** Nothing where there is nothing to choose from. */
function choiceField({ name, label, options, chosen, every }: Choice): Html | undefined {
  if (options.length === 0) return undefined;
  return html`<p class="field">
    <label for="_${name}">${label}</label>
    <select id="_${name}" name="${name}">
      <option value="">${every}</option>
      ${options.map(([value, text]) => option(value, text, value === chosen))}
    </select>
  </p>`;
}

function option(value: string, label: string, isChosen: boolean): Html {
  const plain = html`<option value="${value}">${label}</option>`;
  return isChosen ? new Html(plain.markup.replace('<option ', '<option selected ')) : plain;
}

function entry(one: PublicRecommendation, { language, words }: Speaking): Html {
  const { meeting, number, label, title, sentences, addressee, owners, themes, levels, adoptedOn, note } = one;
  const content = meeting.language;
  const names = owners.length === 0 ? words('registerNobody') : owners.map(({ name }) => name).join('; ');
  return html`<article class="part" id="${`${meeting.slug}-${number}`}">
    <h2 lang="${content}">${[label, title].filter(Boolean).join(': ')}</h2>
    <p class="typed" lang="${content}">${sentences.map(({ text }) => text).join(' ')}</p>
    <dl>
      ${fact(words('registerAddressee'), addressee, content)} ${fact(words('registerOwner'), names)}
      ${fact(words('registerStatus'), standing(one, words))}
      ${fact(words('registerResult'), note ?? '', content)}${evidenceOf(one, words)}${reportsOn(one, words)}
      ${fact(words('registerLevels'), levels.map((level) => words(levelWords[level])).join(', '))}
      ${fact(words('registerThemes'), themes.map(({ name }) => name).join(', '))}
      ${fact(words('registerAdopted'), formatDate(adoptedOn, language))}
    </dl>
  </article>`;
}

function standing({ status, supersededBy }: PublicRecommendation, words: Words): string {
  if (supersededBy) return words('registerSupersededBy', { label: supersededBy.label });
  return words(recommendationStatusWords[status]);
}

function fact(name: string, value: string, lang?: string): Html | undefined {
  if (value === '') return undefined;
  const said = lang === undefined ? html`<dd>${value}</dd>` : html`<dd class="typed" lang="${lang}">${value}</dd>`;
  return html`<dt>${name}</dt>
    ${said}`;
}

/** What owners have reported and organizers have accepted. */
function reportsOn({ reports, meeting }: PublicRecommendation, words: Words): Html | undefined {
  if (reports.length === 0) return undefined;
  return html`<dt>${words('ownerPrintedReports')}</dt>
    ${reports.map(
      ({ owner, year, text, evidence }) =>
        html`<dd lang="${meeting.language}">
          <p class="note">${owner.name}, ${year}</p>
          <p class="typed">${text}</p>
          ${evidenceList(evidence)}
        </dd>`,
    )}`;
}

function evidenceOf({ evidence, meeting }: PublicRecommendation, words: Words): Html | undefined {
  if (evidence.length === 0) return undefined;
  return html`<dt>${words('registerEvidence')}</dt>
    ${evidence.map(
      ({ title, address }) =>
        html`<dd lang="${meeting.language}"><a href="${address}" rel="nofollow noreferrer">${title}</a></dd>`,
    )}`;
}
