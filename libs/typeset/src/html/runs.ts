import { linkTarget } from '../link-target.js';
import { normalise } from '../normalise.js';
import { withoutControls } from '../text/characters.js';
import type { Run } from '../tree.js';
import { escapeHtml } from './escape.js';

/** Runs of text as phrasing content: `strong`, `em`, `time`, `a`, and `br` at the end of a line. */
export function htmlRuns(runs: readonly Run[], language: string): string {
  return runs.map((run) => htmlRun(run, language)).join('');
}

/** One text without any style. */
function htmlText(text: string, language: string): string {
  return escapeHtml(normalise(withoutControls(text), language)).replaceAll('\n', '<br>');
}

function htmlRun(run: Run, language: string): string {
  let html = htmlText(run.text, run.language ?? language);
  if (run.spoken !== undefined) html = `<span role="img" aria-label="${escapeHtml(run.spoken)}">${html}</span>`;
  if (run.language !== undefined) html = `<span lang="${escapeHtml(run.language)}">${html}</span>`;
  if (run.instant !== undefined) html = `<time datetime="${escapeHtml(run.instant)}">${html}</time>`;
  if (run.italic === true) html = `<em>${html}</em>`;
  if (run.bold === true) html = `<strong>${html}</strong>`;
  const href = run.href === undefined ? undefined : hrefOf(run.href);
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}

/**
 * A path on the same site, perhaps with a query, which only its pages can follow; two slashes would name another host.
 */
const sitePath = /^\/(?![/\\])[\w\-.~/]*(?:\?[\w\-.~=&]*)?$/;

function hrefOf(href: string): string | undefined {
  if (sitePath.test(href)) return href;
  const target = linkTarget(href);
  if (target === null) return undefined;
  return target.kind === 'address' ? target.url : `#${target.name}`;
}
