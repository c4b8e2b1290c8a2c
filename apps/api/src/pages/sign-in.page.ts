import { withNext } from '#contract/next-place';
import { type WordLanguage, wordsIn } from '#words/words';
import { type Html, html } from './html.js';
import { renderPage } from './page-shell.js';

export interface SignInPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  /** Whether the installation has single sign-on. */
  hasSignOn: boolean;
  /** What went wrong before, for somebody who is to try again. */
  problem?: string;
  /** Where the way in leads, if not to one’s own part. */
  next?: string | undefined;
}

/** Two ways in, the usual one first: a link by mail, or a password. */
export function signInPage({ language, styleSheet, hasSignOn, problem, next }: SignInPageOptions): string {
  const words = wordsIn(language);
  const signOn = html`<p><a href="${withNext('/sign-in/with', next)}">${words('signInWith')}</a></p>`;
  return renderPage({
    language,
    styleSheet,
    title: words('signIn'),
    main: html`<h1>${words('signIn')}</h1>
      ${problem === undefined ? undefined : html`<p class="problem" role="alert">${problem}</p>`}
      ${hasSignOn ? signOn : undefined}
      <form method="post" action="${withNext('/sign-in/link', next)}">
        <h2>${words('signInByLink')}</h2>
        <p>${words('signInByLinkHint')}</p>
        ${field('link-email', 'email', words('email'), { type: 'email', autocomplete: 'username' })}
        <p><button>${words('sendLink')}</button></p>
      </form>
      <form method="post" action="${withNext('/sign-in', next)}">
        <h2>${words('signInByPassword')}</h2>
        ${field('email', 'email', words('email'), { type: 'email', autocomplete: 'username' })}
        ${field('password', 'password', words('password'), { type: 'password', autocomplete: 'current-password' })}
        <p><button>${words('signIn')}</button></p>
      </form>`,
  });
}

/** What follows when a link was asked for. It says the same whether or not there is an account. */
export function linkSentPage({
  language,
  styleSheet,
  next,
}: Pick<SignInPageOptions, 'language' | 'styleSheet' | 'next'>): string {
  const words = wordsIn(language);
  return renderPage({
    language,
    styleSheet,
    title: words('linkSent'),
    main: html`<h1>${words('linkSent')}</h1>
      <p>${words('linkSentHint')}</p>
      <p><a href="${withNext('/sign-in', next)}">${words('signIn')}</a></p>`,
  });
}

/**
 * Where a link leads: a button. Programs that look at the links of a mail before its reader does would otherwise use them up.
 *
 * @param action address to which the button posts
 */
export function linkPage(
  { language, styleSheet }: Pick<SignInPageOptions, 'language' | 'styleSheet'>,
  { title, hint, label, action }: { title: string; hint: string; label: string; action: string },
): string {
  return renderPage({
    language,
    styleSheet,
    title,
    main: html`<h1>${title}</h1>
      <p>${hint}</p>
      <form method="post" action="${action}">
        <p><button>${label}</button></p>
      </form>`,
  });
}

/** A field with its label above it. */
function field(
  id: string,
  name: string,
  label: string,
  { type, autocomplete }: { type: string; autocomplete: string },
): Html {
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input id="${id}" name="${name}" type="${type}" autocomplete="${autocomplete}" required />
  </p>`;
}
