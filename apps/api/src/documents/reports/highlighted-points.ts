import type { ReportedPoint } from '#contract/report';
import type { Block } from '#typeset/tree';
import type { Voice } from '../voice.js';
import { bold, groupTitle, ownLine, written } from './report-head.js';
import { termsLine } from './reported-entries.js';

const headings = {
  practice: 'reportPractices',
  disagreement: 'reportDisagreements',
  noted: 'reportNoted',
  partnership: 'reportPartnerships',
} as const;

/**
 * Points in their order: those that were written for the highlights as paragraphs, those that come from elsewhere below what they are, each
 * run of a kind as a list.
 */
export function pointBlocks(points: readonly ReportedPoint[], voice: Voice): Block[] {
  return runsOfAKind(points).flatMap(({ kind, run }): Block[] => {
    if (kind === null) return run.flatMap((point) => pointItem(point, voice));
    const label = bold(voice.own(voice.words(headings[kind])));
    const items = run.map((point) => pointItem({ ...point, group: null }, voice));
    return [
      { kind: 'paragraph', runs: [label], keepWithNext: true },
      { kind: 'list', marker: 'bullet', items },
    ];
  });
}

/** A point: its title, what it says, with whom, and whose it is. */
export function pointItem({ title, text, actors, group }: ReportedPoint, voice: Voice): Block[] {
  return [
    ...(title === '' ? [] : [{ kind: 'paragraph' as const, runs: [bold({ text: title })], keepWithNext: text !== '' }]),
    ...written(text),
    ...termsLine({ addressee: null, levels: [], actors }, voice),
    ...(group ? [ownLine(groupTitle(group, voice), voice)] : []),
  ];
}

interface Run {
  kind: ReportedPoint['kind'];
  run: ReportedPoint[];
}

function runsOfAKind(points: readonly ReportedPoint[]): Run[] {
  const runs: Run[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.kind === point.kind) last.run.push(point);
    else runs.push({ kind: point.kind, run: [point] });
  }
  return runs;
}
