import { formatDate, formatDateOrMonth } from '#time/format';
import type { Block, DocumentTree } from '#typeset/tree';
import type { FactKind } from '#contract/mechanism-terms';
import { type Voice, voiceBeside } from '../voice.js';
import { type RegistryDay, sourcesOf } from './registry-day.js';
import type { WordLanguage } from '#words/words';

/** Of what the registry says in its own words, such as names. */
export const contentLanguage = 'en';

export function registryVoice(language: WordLanguage): Voice {
  return voiceBeside(contentLanguage, language);
}

/** What every document of the registry has in common. The only date in the file is the day of its facts. */
export function registryDocument({ day }: RegistryDay, title: string, voice: Voice, blocks: Block[]): DocumentTree {
  const { words, own, language, foreign } = voice;
  const asOf = words('asOfDay', { date: formatDate(day, language) });
  return {
    title,
    language: contentLanguage,
    author: words('mechanismRegistry'),
    issuedAt: `${day}T00:00:00Z`,
    runningHead: title,
    runningFoot: asOf,
    pageLabel: words('page'),
    ...(foreign && { footLanguage: foreign }),
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 1, runs: [own(title)] },
      { kind: 'paragraph', style: 'dateline', runs: [own(asOf)] },
      ...blocks,
    ],
  };
}

/** Where the facts of some kinds are taken from, at the end of a document; a list where they are several. */
export function sourceBlocks(registry: RegistryDay, kinds: readonly FactKind[], voice: Voice): Block[] {
  const { words, own, language } = voice;
  const sources = sourcesOf(registry, kinds).map(({ asOf, source }): Block => {
    const date = formatDateOrMonth(asOf, language);
    return { kind: 'paragraph', runs: [own(words('factSource', { date, source }))] };
  });
  if (sources.length < 2) return sources;
  return [
    { kind: 'paragraph', runs: [{ ...own(words('factSources')), bold: true }], keepWithNext: true },
    { kind: 'list', marker: 'bullet', items: sources.map((source) => [source]) },
  ];
}
