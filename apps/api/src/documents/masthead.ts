import type { Masthead } from '#contract/masthead';
import { formatDate } from '#time/format';
import type { Block, ParagraphStyle, Run } from '#typeset/tree';
import { languageName } from '#words/language-name';
import type { Voice } from './voice.js';

/**
 * How a release is cited, at the top of its documents, as the United Nations do it: symbol, distribution, date of issue, and the
 * language of the original. Where there is no symbol and the distribution is the usual one, there is nothing to say.
 */
export function mastheadBlocks(masthead: Masthead | undefined, voice: Voice): Block[] {
  if (!masthead || (masthead.symbol === undefined && masthead.distribution === 'general')) return [];
  const { symbol, issuedOn, distribution, language } = masthead;
  const { words, own } = voice;
  return [
    ...(symbol === undefined ? [] : [line('symbol', { text: symbol })]),
    line('distribution', own(words(distributions[distribution]))),
    line('distribution', own(formatDate(issuedOn, voice.language))),
    line('original', own(words('originalIn', { language: languageName(language, words) }))),
  ];
}

function line(style: ParagraphStyle, run: Run): Block {
  return { kind: 'paragraph', style, runs: [run] };
}

const distributions = { general: 'distributionGeneral', limited: 'distributionLimited' } as const;
