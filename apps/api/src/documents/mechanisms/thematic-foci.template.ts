import type { MechanismSummary } from '#contract/mechanism';
import type { Block, Column, DocumentTree, Row, Run, Table } from '#typeset/tree';
import { type WordLanguage, wordsIn } from '#words/words';
import type { Voice } from '../voice.js';
import type { RegistryDay } from './registry-day.js';
import { registryDocument, registryVoice, sourceBlocks } from './registry-document.js';

/** So many columns find room beside the themes on either paper; each then holds two lines of turned words. */
export const mostColumns = 30;

const themeWidth = 0.2;
const totalWidth = 0.035;

/** Which mechanism has which theme on a day, as Annex 10 shows it: a theme a row, a mechanism a column. */
export function thematicFociTree(registry: RegistryDay, language: WordLanguage): DocumentTree {
  const voice = registryVoice(language);
  const stated = statedFoci(registry);
  return registryDocument(registry, voice.words('thematicFoci'), voice, [
    ...matrices(registry, stated, voice),
    ...fociNotes(registry, language).map((line): Block => ({ kind: 'paragraph', runs: [voice.own(line)] })),
    ...sourceBlocks(registry, ['themes'], voice),
  ]);
}

/** One table, or several side by side in thought where one would be too wide for the page; the last one has the sums of all. */
function matrices(registry: RegistryDay, stated: readonly MechanismSummary[], voice: Voice): Block[] {
  const parts = evenParts(stated, mostColumns);
  return parts.flatMap((part, index): Block[] => {
    const table = matrix(registry, part, index === parts.length - 1 ? stated : undefined, voice);
    if (parts.length === 1) return [table];
    const last = parts.slice(0, index + 1).flat().length;
    const range = { first: last - part.length + 1, last, all: stated.length };
    return [{ kind: 'heading', level: 2, runs: [voice.own(voice.words('focusPart', range))] }, table];
  });
}

/** Cuts a list into as few parts as possible, none longer than `most`, and all about as long as each other. */
function evenParts<T>(list: readonly T[], most: number): (readonly T[])[] {
  const count = Math.ceil(list.length / most);
  const edge = (part: number): number => Math.round((part * list.length) / count);
  return Array.from({ length: count }, (_, part) => list.slice(edge(part), edge(part + 1)));
}

/** @param all whose sums stand at the end of each row; none do without them */
function matrix(
  { themes }: RegistryDay,
  mechanisms: readonly MechanismSummary[],
  all: readonly MechanismSummary[] | undefined,
  { words, own }: Voice,
): Table {
  const total: Column = { head: [own(words('focusTotal'))], width: totalWidth, centred: true };
  const width = (1 - themeWidth - (all ? totalWidth : 0)) / mechanisms.length;
  const sumOf = (sum: number): Block[] => cell({ text: String(sum), bold: true });
  const row = (head: Run, cells: Block[][], sum: (all: readonly MechanismSummary[]) => number): Row => ({
    cells: [cell(head), ...cells, ...(all ? [sumOf(sum(all))] : [])],
  });
  const dotsOf = (one: MechanismSummary): number => themes.filter(({ id }) => hasTheme(one, id)).length;
  const mark = cell({ ...own('●'), spoken: words('focusYes') });
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [own(words('focusTheme'))], width: themeWidth },
      ...mechanisms.map(({ shortName }): Column => ({
        head: [{ text: shortName }],
        width,
        turned: true,
        centred: true,
      })),
      ...(all ? [total] : []),
    ],
    rows: [
      ...themes.map(({ id, name }) =>
        row(
          { text: name },
          mechanisms.map((one) => (hasTheme(one, id) ? mark : [])),
          (some) => some.filter((one) => hasTheme(one, id)).length,
        ),
      ),
      row(
        { ...own(words('focusTotal')), bold: true },
        mechanisms.map((one) => sumOf(dotsOf(one))),
        (some) => some.reduce((sum, one) => sum + dotsOf(one), 0),
      ),
    ],
    continued: words('continued'),
  };
}

function cell(run: Run): Block[] {
  return [{ kind: 'paragraph', runs: [run] }];
}

export function hasTheme({ facts }: MechanismSummary, theme: string): boolean {
  return facts.themes?.value.includes(theme) === true;
}

/** The mechanisms of which it is stated what they are about, also where that is nothing. */
export function statedFoci({ mechanisms }: RegistryDay): readonly MechanismSummary[] {
  return mechanisms.filter(({ facts }) => facts.themes !== undefined);
}

/** What a dot says, and of whom nothing is said. */
export function fociNotes(registry: RegistryDay, language: WordLanguage): string[] {
  const words = wordsIn(language);
  const stated = new Set(statedFoci(registry));
  const unstated = registry.mechanisms.filter((one) => !stated.has(one)).map(({ shortName }) => shortName);
  return [
    ...(stated.size > 0 ? [words('focusLegend')] : []),
    ...(unstated.length > 0 ? [words('focusUnstated', { mechanisms: unstated.join(', ') })] : []),
  ];
}
