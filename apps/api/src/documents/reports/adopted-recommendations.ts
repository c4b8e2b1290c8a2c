import { recommendationLevels } from '#contract/output-parts';
import type { HighlightedRecommendation, HighlightsReport } from '#contract/report';
import type { Block, Table } from '#typeset/tree';
import { levelWords } from '#words/output-terms';
import type { Voice } from '../voice.js';
import { groupTitle, ownLine, section } from './report-head.js';
import { type Marks, marksOf, recommendationBlocks } from './reported-recommendations.js';

type Adopted = Pick<HighlightsReport, 'recommendations' | 'groups'>;

/**
 * What was adopted, theme by theme in the order of the recommendations' numbers: each stands once, under the first of its themes, with its
 * sources after each sentence; then by their numbers alone at which levels they work.
 */
export function adoptedBlocks({ recommendations, groups }: Adopted, voice: Voice): Block[] {
  if (recommendations.length === 0) return [];
  const { words } = voice;
  const marks = marksOf(groups);
  const listed = (some: readonly HighlightedRecommendation[]): Block[] =>
    some.flatMap((one) => adoptedBlocksOf(one, groups, marks, voice));
  const themes = themesOf(recommendations);
  const unthemed = recommendations.filter((one) => one.themes.length === 0);
  return [
    ownLine(words('reportMarks'), voice),
    ...lettersLine(groups, marks, voice),
    ...themes.flatMap(({ name, under }): Block[] => [
      { kind: 'heading', level: 3, runs: [{ text: name }] },
      ...listed(under),
    ]),
    ...(themes.length === 0 ? listed(unthemed) : section(3, words('highlightsOtherThemes'), voice, listed(unthemed))),
    ...section(3, words('highlightsByLevel'), voice, levelTable(recommendations, voice)),
  ];
}

/** Which letter is which group, where their numbers do not tell them apart. */
function lettersLine(groups: HighlightsReport['groups'], marks: Marks, voice: Voice): Block[] {
  if (groups.every(({ id, number }) => marks.get(id) === `${number}`)) return [];
  const letters = groups.map((group) => `${marks.get(group.id)} – ${groupTitle(group, voice)}`);
  return [ownLine(letters.join('; '), voice)];
}

function themesOf(
  recommendations: readonly HighlightedRecommendation[],
): { name: string; under: HighlightedRecommendation[] }[] {
  const byTheme = new Map<string, { name: string; under: HighlightedRecommendation[] }>();
  for (const one of recommendations) {
    const [first] = one.themes;
    if (!first) continue;
    const theme = byTheme.get(first.id) ?? { name: first.name, under: [] };
    byTheme.set(first.id, { ...theme, under: [...theme.under, one] });
  }
  return [...byTheme.values()];
}

/** The number before the title; then its other themes and who takes it up. */
function adoptedBlocksOf(
  one: HighlightedRecommendation,
  groups: HighlightsReport['groups'],
  marks: Marks,
  voice: Voice,
): Block[] {
  const { words } = voice;
  const [, ...others] = one.themes.map(({ name }) => name);
  return [
    ...recommendationBlocks({ ...one, title: titleOf(one) }, groups, marks, voice),
    ...(others.length === 0 ? [] : [ownLine(words('highlightsAlso', { themes: others.join('; ') }), voice)]),
    ...(one.owners.length === 0 ? [] : [ownLine(words('highlightsOwners', { owners: one.owners.join('; ') }), voice)]),
  ];
}

function titleOf({ label, title }: HighlightedRecommendation): string {
  return [label, title].filter((part) => part !== null && part !== '').join(' – ');
}

function capitalised(word: string, language: string): string {
  return `${word.charAt(0).toLocaleUpperCase(language)}${word.slice(1)}`;
}

/** Of each level the recommendations that are meant for it, by their numbers; those without one by their titles. */
function levelTable(recommendations: readonly HighlightedRecommendation[], voice: Voice): Table[] {
  const { words, own } = voice;
  const rows = recommendationLevels.flatMap((level) => {
    const meant = recommendations.filter(({ levels }) => levels.includes(level));
    return meant.length === 0 ? [] : [{ level, names: meant.map(({ label, title }) => label ?? title) }];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { head: [own(words('highlightsLevel'))], width: 0.3 },
        { head: [own(words('reportRecommendations'))], width: 0.7 },
      ],
      rows: rows.map(({ level, names }) => ({
        cells: [
          [{ kind: 'paragraph', runs: [own(capitalised(words(levelWords[level]), voice.language))] }],
          [{ kind: 'paragraph', runs: [{ text: names.join(', ') }] }],
        ],
      })),
      continued: words('continued'),
    },
  ];
}
