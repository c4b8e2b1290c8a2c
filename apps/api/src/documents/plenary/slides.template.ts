import type { PlenaryView, ReportingGroup, Slide } from '#contract/plenary';
import { formatDate } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Block, DocumentTree, Run } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { entryLines } from '../entry-lines.js';
import { type Voice, titleRuns, voiceBeside } from '../voice.js';

type Line = Extract<Block, { kind: 'paragraph' | 'heading' }>;

interface Making {
  /** Of the product's own words. */
  language: WordLanguage;
  /** When they are made, ISO 8601 in UTC. */
  issuedAt: string;
  /** How a text is printed of which the fonts may lack characters. */
  said: (text: string) => string;
}

/**
 * What groups report to a plenary as slides, for a room without a network: the session, then group by group what they have handed in,
 * an entry a slide as on the screen.
 */
export function slidesTree(plenary: PlenaryView, { language, issuedAt, said }: Making): DocumentTree {
  const voice = voiceBeside(plenary.language, language);
  const { session } = plenary;
  const meeting = said(plenary.meeting);
  const title = titleRuns(titled(session), voice).map((run) => ({ ...run, text: said(run.text) }));
  const printed = title.map(({ text }) => text).join('');
  return {
    title: `${voice.words('slidesName')} – ${printed} – ${meeting}`,
    ...{ language: plenary.language, author: meeting, issuedAt, orientation: 'slides' },
    ...{ runningHead: '', runningFoot: `${meeting} – ${printed}`, pageLabel: '{page} / {pages}' },
    ...(voice.foreign && { footLanguage: voice.foreign }),
    blocks: [
      { kind: 'paragraph', style: 'tagline', runs: [{ text: meeting }] },
      { kind: 'heading', level: 1, runs: title },
      { kind: 'paragraph', style: 'dateline', runs: [voice.own(formatDate(dateOf(session.start), voice.language))] },
      ...plenary.groups.flatMap((group) =>
        group.slides.flatMap((slide) => slideBlocks(group, slide, voice)).map(inFonts(said)),
      ),
    ],
  };
}

function inFonts(said: Making['said']): (line: Line) => Line {
  return (one) => ({ ...one, runs: one.runs.map((run) => ({ ...run, text: said(run.text) })) });
}

function titled({ number, label, title }: PlenaryView['session']) {
  return { title, ...(number !== null && { number }), ...(label !== null && { label }) };
}

function slideBlocks(group: ReportingGroup, slide: Slide, voice: Voice): Line[] {
  return slide.kind === 'group' ? groupBlocks(group, voice) : entryBlocks(group, slide, voice);
}

function groupBlocks(
  { number, name, rapporteurs, submission }: ReportingGroup,
  { words, own, language }: Voice,
): Line[] {
  const count = rapporteurs.length;
  const who = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(rapporteurs);
  return [
    { kind: 'heading', level: 1, runs: [{ text: words('group', { number, name }) }], onNewPage: true },
    ...(count > 0 ? [line('dateline', own(words('slideRapporteurs', { count, who })))] : []),
    ...(submission === null ? [line('body', own(words('slideNothing')))] : []),
  ];
}

const kindWords = {
  recommendation: 'slideRecommendation',
  partnership: 'slidePartnership',
  practice: 'slidePractice',
  disagreement: 'slideDisagreement',
} as const;

/** The group small, then what the slide is about as its heading; a slide on which an entry goes on has no heading of its own. */
function entryBlocks({ number, name }: ReportingGroup, slide: Slide, { words, own }: Voice): Line[] {
  const { kind, part, parts } = slide;
  if (kind === 'group') return [];
  const place = [words('group', { number, name }), words(kindWords[kind], { number: slide.number ?? 0 })];
  if (parts > 1) place.push(words('slidePart', { part, parts }));
  const heading = slide.title ?? words(kindWords[kind], { number: slide.number ?? 0 });
  const isFirst = part === 1;
  return [
    { ...line('tagline', own(place.join(' – '))), onNewPage: true, keepWithNext: true },
    ...(isFirst ? [{ kind: 'heading', level: 2, runs: [{ text: heading }] } satisfies Line] : []),
    ...slide.text.split('\n').map((text) => line('body', { text })),
    ...(part === parts ? entryLines(slide, words).map((text) => line('dateline', own(text))) : []),
  ];
}

function line(style: 'tagline' | 'body' | 'dateline', run: Run): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', ...(style !== 'body' && { style }), runs: [run] };
}
