import { normalise } from '../normalise.js';
import type { Run } from '../tree.js';
import { withoutControls } from './characters.js';

/** A stretch of a paragraph's text that one run gave, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  run: Run;
}

/** A paragraph as one text, as the rules for directions and line breaks need it, and who gave which part. */
export interface StyledText {
  text: string;
  spans: Span[];
}

/** Joins the runs, normalised; several spaces become one, and none stands at the start or the end of a line. */
export function joinRuns(runs: readonly Run[], language: string): StyledText {
  const spans: Span[] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    let added = withoutControls(normalise(run.text, run.language ?? language))
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    if (text === '' || text.endsWith(' ') || text.endsWith('\n')) added = added.replace(/^ /, '');
    text += added;
    if (text.length > start) spans.push({ start, end: text.length, run });
  }
  return { text: text.replace(/[ \n]+$/, ''), spans };
}
