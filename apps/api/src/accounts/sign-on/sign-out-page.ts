import { escapeHtml } from '#typeset/html/escape';
import { wordsIn } from '#words/words';

/**
 * A page that leads on to the provider by itself. A redirect would not do: the form that asks to sign out may be sent to this
 * site only, and browsers hold every redirect of it to that (CSP 3 §6.4.1, `form-action`).
 */
export function signOutPage(onward: URL): string {
  const words = wordsIn('en');
  const address = escapeHtml(onward.href);
  const title = escapeHtml(words('signOutAtProvider'));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<meta http-equiv="refresh" content="0; url=${address}" />`,
    `<title>${title}</title>`,
    '</head>',
    `<body><main><h1><a href="${address}">${title}</a></h1></main></body>`,
    '</html>',
    '',
  ].join('\n');
}
