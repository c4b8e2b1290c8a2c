import type { PublicRecommendation } from '#contract/recommendation';
import { formatDate } from '#time/format';
import type { Block, DocumentTree, Row, Run, Table } from '#typeset/tree';
import { recommendationStatusWords } from '#words/recommendation-terms';
import type { WordLanguage } from '#words/words';
import { type Voice, voiceBeside } from '../voice.js';
import { byStatus, contentLanguage, type FollowUp } from './follow-up.js';

const widths = { number: 0.11, recommended: 0.41, owners: 0.17, result: 0.31 } as const;

/** What was recommended, by whom it was taken up and with what result: a table for each status, by numbers. */
export function followUpTree(followUp: FollowUp, language: WordLanguage): DocumentTree {
  const { recommendations, meeting, day } = followUp;
  const content = contentLanguage(followUp);
  const voice = voiceBeside(content, language);
  const { words, own } = voice;
  const title = meeting ? words('followUpOf', { meeting: meeting.shortTitle }) : words('followUp');
  const asOf = words('asOfDay', { date: formatDate(day, language) });
  const nothing: Block = { kind: 'paragraph', runs: [own(words('followUpNothing'))] };
  return {
    title,
    language: content,
    author: meeting?.title ?? words('register'),
    issuedAt: `${day}T00:00:00Z`,
    runningHead: title,
    runningFoot: asOf,
    pageLabel: words('page'),
    ...(voice.foreign && { footLanguage: voice.foreign }),
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', level: 1, runs: [own(title)] },
      { kind: 'paragraph', style: 'dateline', runs: [own(asOf)] },
      ...(recommendations.length === 0 ? [nothing] : []),
      ...byStatus(recommendations).flatMap(({ status, recommendations: those }): Block[] => [
        {
          kind: 'heading',
          level: 2,
          runs: [
            own(words('followUpCount', { status: words(recommendationStatusWords[status]), number: those.length })),
          ],
        },
        tableOf(those, voice, content),
      ]),
    ],
  };
}

function tableOf(recommendations: readonly PublicRecommendation[], voice: Voice, content: string): Table {
  const { words, own } = voice;
  return {
    kind: 'table',
    dense: true,
    columns: [
      { head: [own(words('followUpNumber'))], width: widths.number },
      { head: [own(words('followUpRecommended'))], width: widths.recommended },
      { head: [own(words('registerOwner'))], width: widths.owners },
      { head: [own(words('followUpResult'))], width: widths.result },
    ],
    rows: recommendations.map((one) => rowOf(one, voice, content)),
    continued: words('continued'),
  };
}

function rowOf(one: PublicRecommendation, { words, own }: Voice, content: string): Row {
  const { label, title, sentences, owners, note, evidence, supersededBy, meeting, reports } = one;
  const said = (text: string): Run => ({ text, ...(meeting.language !== content && { language: meeting.language }) });
  const owned = owners.length === 0 ? [own(words('registerNobody'))] : owners.map(({ name }) => said(name));
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return {
    cells: [
      paragraphs([{ text: label }]),
      [
        ...(title === '' ? [] : paragraphs([{ ...said(title), bold: true }])),
        ...paragraphs(text.split('\n').filter(isSaid).map(said)),
      ],
      paragraphs(owned),
      [
        ...(supersededBy ? paragraphs([own(words('registerSupersededBy', { label: supersededBy.label }))]) : []),
        ...paragraphs((note ?? '').split('\n').filter(isSaid).map(said)),
        ...links(evidence, said),
        ...reports.flatMap((report) => [
          ...paragraphs([{ ...said(`${report.owner.name}, ${report.year}`), bold: true }]),
          ...paragraphs(report.text.split('\n').filter(isSaid).map(said)),
          ...links(report.evidence, said),
        ]),
      ],
    ],
  };
}

function links(evidence: PublicRecommendation['evidence'], said: (text: string) => Run): Block[] {
  return paragraphs(evidence.map((link) => ({ ...said(link.title), href: link.address })));
}

function isSaid(line: string): boolean {
  return line.trim() !== '';
}

/** A paragraph for each. */
function paragraphs(runs: readonly Run[]): Block[] {
  return runs.map((run) => ({ kind: 'paragraph', runs: [run] }));
}
