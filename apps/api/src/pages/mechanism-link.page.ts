import type { CorrectionView, LinkedMechanism } from '#contract/mechanism-correction';
import { factKinds } from '#contract/mechanism-terms';
import { formatDateOrMonth } from '#time/format';
import { factWords, typeWords } from '#words/mechanism-terms';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { printedFacts } from '../mechanisms/printed-facts.js';
import { type Html, html } from './html.js';
import { renderPage } from './page-shell.js';

export interface MechanismLinkPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  /** Names of themes by their ids. */
  themes: ReadonlyMap<string, string>;
  /** Where the form goes. */
  action: string;
  /** Whether something has just been suggested. */
  isSent: boolean;
  /** What was typed and could not be taken, and why. */
  refused?: { about: string; text: string; asOf: string; problem: 'correctionDateWrong' | 'correctionTooMany' };
}

/** What the registry says of a mechanism, for its secretariat; what is wrong is suggested at the end, without a script. */
export function mechanismLinkPage(
  { mechanism, corrections }: LinkedMechanism,
  { themes, action, isSent, refused, ...options }: MechanismLinkPageOptions,
): string {
  const { language } = options;
  const words = wordsIn(language);
  return renderPage({
    ...options,
    title: mechanism.name,
    main: html`<h1>${mechanism.name}</h1>
      <p>${[mechanism.acronym ?? mechanism.shortName, words(typeWords[mechanism.type])].join(' – ')}</p>
      ${isSent ? html`<p class="done" role="status">${words('correctionSent')}</p>` : undefined}
      ${refused && html`<p class="problem" role="alert">${words(refused.problem)}</p>`}
      <p>${words('correctionsHere')}</p>
      ${mechanism.aliases.length === 0 ? undefined : factSection(words('factNames'), mechanism.aliases)}
      ${printedFacts(mechanism.facts, language, themes).map(({ kind, lines, source }) =>
        factSection(words(factWords[kind]), lines, source),
      )}
      ${correctionForm(action, refused, words)} ${correctionList(corrections, language, words)}`,
  });
}

function factSection(title: string, lines: readonly string[], source?: string): Html {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${source === undefined ? undefined : html`<p class="note">${source}</p>`}
  </section>`;
}

function correctionForm(action: string, refused: MechanismLinkPageOptions['refused'], words: Words): Html {
  const kinds = [['names', words('factNames')], ...factKinds.map((kind) => [kind, words(factWords[kind])])];
  const option = ([value, label]: string[]) =>
    html`<option value="${value}" ${value === refused?.about ? html`selected` : undefined}>${label}</option>`;
  return html`<form method="post" action="${action}">
    <h2>${words('correctionSuggest')}</h2>
    <p class="field">
      <label for="about">${words('correctionAbout')}</label>
      <select id="about" name="about">
        ${kinds.map(option)}
      </select>
    </p>
    <p class="field">
      <label for="text">${words('correctionText')}</label>
      <textarea id="text" name="text" rows="4" maxlength="10000" required>${refused?.text}</textarea>
    </p>
    <p class="field">
      <label for="as-of">${words('correctionAsOf')}</label>
      <input id="as-of" name="asOf" maxlength="10" value="${refused?.asOf}" required />
    </p>
    <p><button>${words('correctionSuggest')}</button></p>
  </form>`;
}

function correctionList(
  corrections: readonly CorrectionView[],
  language: WordLanguage,
  words: Words,
): Html | undefined {
  if (corrections.length === 0) return undefined;
  return html`<section id="corrections">
    <h2>${words('corrections')}</h2>
    ${corrections.map(
      ({ about, text, asOf, state, reason }) =>
        html`<article class="part">
          <h3>${words(about === 'names' ? 'factNames' : factWords[about])}, ${formatDateOrMonth(asOf, language)}</h3>
          <p class="typed">${text}</p>
          <p class="note">${words(stateWords[state], { reason: reason ?? '' })}</p>
        </article>`,
    )}
  </section>`;
}

const stateWords = {
  waiting: 'correctionWaiting',
  accepted: 'correctionAccepted',
  declined: 'correctionDeclined',
} as const satisfies Record<CorrectionView['state'], Parameters<Words>[0]>;
