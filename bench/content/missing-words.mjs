import { spawnSync } from 'node:child_process';

/**
 * The words of a tree that the text of a PDF does not have often enough, read by poppler.
 *
 * @returns {string[] | null} null where poppler's `pdftotext` is not on the PATH
 */
export function missingWords(tree, pdf) {
  const { error, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error) return null;
  const printed = countsOf(wordsIn(stdout));
  const wanted = countsOf(textsOf(tree).flatMap(wordsIn));
  return [...wanted].filter(([word, count]) => (printed.get(word) ?? 0) < count).map(([word]) => word);
}

function textsOf({ blocks, runningHead, runningFoot }) {
  return [...blocks.flatMap(textsOfBlock), runningHead, runningFoot];
}

function textsOfBlock(block) {
  if (block.kind !== 'table') return [block.runs.map(({ text }) => text).join('')];
  const heads = block.columns.flatMap(({ head }) => head.map(({ text }) => text));
  return [...heads, ...block.rows.flatMap(({ cells }) => cells.flat().flatMap(textsOfBlock))];
}

/** Hyphens and dashes part words, since a line may end after them. */
function wordsIn(text) {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function countsOf(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
