import type { MechanismSummary } from '#contract/mechanism';
import { type FactKind, type MechanismType, mechanismTypes } from '#contract/mechanism-terms';
import type { Block, DocumentTree, Row, Run, Table } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { factWords } from '#words/mechanism-terms';
import { printedFacts } from '../../mechanisms/printed-facts.js';
import type { Voice } from '../voice.js';
import { type RegistryDay } from './registry-day.js';
import { registryDocument, registryVoice, sourceBlocks } from './registry-document.js';

/** The facts that have a column, in its order, with its share of the page's width. */
const columnWidths = {
  memberStates: 0.068,
  established: 0.085,
  regions: 0.1,
  organizations: 0.167,
  chair: 0.115,
  secretariats: 0.13,
  iomRoles: 0.135,
} as const satisfies Partial<Record<FactKind, number>>;
const nameWidth = 0.2;

export type SheetKind = keyof typeof columnWidths;
export const sheetKinds = Object.keys(columnWidths) as SheetKind[];

const groupWords = {
  rcp: 'mechanismsRcp',
  irf: 'mechanismsIrf',
  global: 'mechanismsGlobal',
} as const satisfies Record<MechanismType, string>;

/** What is known of every mechanism on a day, as Annex 2 shows it: a row each, a table for each type. */
export function factSheetTree(registry: RegistryDay, language: WordLanguage): DocumentTree {
  const voice = registryVoice(language);
  const groups = mechanismTypes.flatMap((type) => {
    const mechanisms = registry.mechanisms.filter((mechanism) => mechanism.type === type);
    return mechanisms.length === 0 ? [] : groupBlocks(type, mechanisms, voice);
  });
  return registryDocument(registry, voice.words('factSheet'), voice, [
    ...groups,
    ...sourceBlocks(registry, sheetKinds, voice),
  ]);
}

function groupBlocks(type: MechanismType, mechanisms: readonly MechanismSummary[], voice: Voice): Block[] {
  const { words, own } = voice;
  const table: Table = {
    kind: 'table',
    dense: true,
    columns: [
      { head: [own(words('factMechanism'))], width: nameWidth },
      ...sheetKinds.map((kind) => ({ head: [own(words(factWords[kind]))], width: columnWidths[kind] })),
    ],
    rows: mechanisms.map((mechanism) => mechanismRow(mechanism, voice)),
    continued: words('continued'),
  };
  const heading = words(groupWords[type], { number: mechanisms.length });
  return [{ kind: 'heading', level: 2, runs: [own(heading)] }, table];
}

function mechanismRow(mechanism: MechanismSummary, voice: Voice): Row {
  const printed = printedFacts(mechanism.facts, voice.language, new Map());
  const cells = sheetKinds.map((kind) => {
    const lines = printed.find((fact) => fact.kind === kind)?.lines ?? [];
    return linesBlocks(lines.map((line, index) => lineRun(line, isOwn(mechanism, kind, index), voice)));
  });
  return { cells: [[{ kind: 'paragraph', runs: nameRuns(mechanism) }], ...cells] };
}

/** “Regional Conference on Migration (RCM)” */
function nameRuns({ name, shortName, acronym }: MechanismSummary): Run[] {
  const short = acronym ?? shortName;
  return short === name ? [{ text: name }] : [{ text: `${name} (` }, { text: short, bold: true }, { text: ')' }];
}

function linesBlocks(lines: readonly Run[]): Block[] {
  const paragraphs = lines.map((run): Block => ({ kind: 'paragraph', runs: [run] }));
  if (paragraphs.length < 2) return paragraphs;
  return [{ kind: 'list', marker: 'bullet', items: paragraphs.map((paragraph) => [paragraph]) }];
}

function lineRun(line: string, ownWords: boolean, { own }: Voice): Run {
  return ownWords ? own(line) : { text: line };
}

/** Whether a printed line is in the product's own words: those for vocabularies are, and that there is nobody; names are not. */
function isOwn({ facts }: MechanismSummary, kind: SheetKind, index: number): boolean {
  if (kind === 'organizations' || kind === 'chair' || kind === 'secretariats') {
    return index === 0 && facts[kind]?.value.none !== undefined;
  }
  return kind !== 'established' || facts.established?.value.note === undefined;
}
