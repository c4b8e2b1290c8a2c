import type { RecommendationLevel } from '#contract/output-parts';
import type { ReportedEntry, ReportedGroup } from '#contract/report';
import type { Block, Paragraph } from '#typeset/tree';
import { type EntryTerms, entryLines } from '../entry-lines.js';
import type { Voice } from '../voice.js';
import { bold, ownLine, section, written } from './report-head.js';

/** The parts of a form as they are headed, in their order. */
const headings = {
  recommendation: 'reportRecommendations',
  partnership: 'reportPartnerships',
  practice: 'reportPractices',
  disagreement: 'reportDisagreements',
} as const;
type Part = keyof typeof headings;

export const reportedParts = Object.keys(headings) as Part[];

/** What a group says in one part of its form, numbered, below the part's heading; nothing where it says nothing there. */
export function partBlocks(group: ReportedGroup, part: Part, level: 2 | 3, voice: Voice): Block[] {
  return section(level, partHeading(part, voice), voice, partList(group, part, voice));
}

export function partHeading(part: Part, { words }: Voice): string {
  return words(headings[part]);
}

/** The same without the heading. */
export function partList({ entries }: ReportedGroup, part: Part, voice: Voice): Block[] {
  const items = entries.filter((entry) => entry.part === part).map((entry) => entryBlocks(entry, voice));
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'decimal', items }];
}

/** The title, what it says, then to whom, at which levels and with whom; an item begins with the first of them that there is. */
export function entryBlocks({ fields }: ReportedEntry, voice: Voice): Block[] {
  const { title = '', type = '', text = '', need = '', addressee = '', levels = [], actors = [] } = fields;
  const terms: EntryTerms = {
    addressee: textOf(addressee) || null,
    levels: listOf(levels) as RecommendationLevel[],
    actors: listOf(actors),
  };
  const heading = textOf(title) || textOf(type);
  return [
    ...(heading === '' ? [] : [stem(heading)]),
    ...written(textOf(text) || textOf(need)),
    ...termsLine(terms, voice),
  ];
}

/** To whom, at which levels and with whom, in a line of its own; none where there is nothing of it. */
export function termsLine(terms: EntryTerms, voice: Voice): Block[] {
  const lines = entryLines(terms, voice.words);
  return lines.length === 0 ? [] : [ownLine(lines.join(' – '), voice)];
}

function stem(text: string): Paragraph {
  return { kind: 'paragraph', runs: [bold({ text })], keepWithNext: true };
}

type Value = ReportedEntry['fields'][string];

function textOf(value: NonNullable<Value>): string {
  return typeof value === 'string' ? value.trim() : '';
}

function listOf(value: NonNullable<Value>): string[] {
  return typeof value === 'string' ? [] : value;
}
