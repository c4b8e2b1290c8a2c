import type { Run } from '../tree.js';
import type { Tag, TextMark } from './marks.js';

/**
 * Lines of which parts are in another language than the document, or are signs that are said in other words: each part belongs
 * to an element below the lines' own that names its language or those words, or to the lines' own where they have but one
 * part (ISO 14289-1 §7.2).
 *
 * @returns the marks, cut where the language changes
 */
export function withLanguages(lines: readonly TextMark[], runs: readonly Run[], owner: Tag): readonly TextMark[] {
  if (runs.every(({ language, spoken }) => language === undefined && spoken === undefined)) return lines;
  const spans = spansOf(runs);
  const [first, ...others] = new Set(spans.values());
  if (first === undefined || others.length === 0) {
    if (first?.language !== undefined) owner.language = first.language;
    if (first?.spoken !== undefined) owner.spoken = first.spoken;
    return lines;
  }
  owner.children.push(first, ...others);
  return lines.flatMap((line) => cut(line, spans, owner));
}

/** An element for each stretch of runs in one language, and for each sign. */
function spansOf(runs: readonly Run[]): Map<Run, Tag> {
  const spans = new Map<Run, Tag>();
  let last: Tag | undefined;
  for (const run of runs.filter(({ text }) => text !== '')) {
    if (last === undefined || last.language !== run.language || last.spoken !== run.spoken) last = spanOf(run);
    spans.set(run, last);
  }
  return spans;
}

function spanOf({ language, spoken }: Run): Tag {
  return {
    type: 'Span',
    children: [],
    ...(language !== undefined && { language }),
    ...(spoken !== undefined && { spoken }),
  };
}

function cut(mark: TextMark, spans: ReadonlyMap<Run, Tag>, owner: Tag): TextMark[] {
  const parts: TextMark[] = [];
  let { x } = mark;
  for (const piece of mark.line.pieces) {
    const span = spans.get(piece.run) ?? owner;
    const width = piece.shaped.width;
    const last = parts.at(-1);
    if (last?.owner === span) last.line = { pieces: [...last.line.pieces, piece], width: last.line.width + width };
    else parts.push({ ...mark, x, line: { pieces: [piece], width }, owner: span });
    x += (width / 1000) * mark.style.size;
  }
  return parts;
}
