/** So many lines of a text are read from the last row; more, each shorter, would be too small. */
const mostLines = 9;

/**
 * A slide's text as it is projected: lines that are empty fall away, and what has more lines than can be read goes on in one, with a
 * mark in place of each break, so that nothing of it is left out.
 */
export function slideLines(text: string): string[] {
  const lines = text.split(/\s*\n\s*/).filter((line) => line.trim() !== '');
  return lines.length <= mostLines ? lines : [lines.join(' · ')];
}
