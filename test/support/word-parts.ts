import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '#typeset/docx';
import type { Block, DocumentTree, Run } from '#typeset/tree';

export function paragraph(...runs: (string | Run)[]): Block {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export function treeOf(blocks: Block[], more: Partial<DocumentTree> = {}): DocumentTree {
  return {
    title: 'Fourth Meeting – Agenda',
    language: 'en',
    author: 'Lake & River Office',
    issuedAt: '2031-02-03T04:05:06Z',
    runningHead: 'Fourth Meeting – Agenda',
    runningFoot: 'Version 2, 3 February 2031',
    pageLabel: 'Page {page} of {pages}',
    blocks,
    ...more,
  };
}

export const everyKind = treeOf(
  [
    { kind: 'paragraph', style: 'organizer', runs: [{ text: 'Lake & River Office' }] },
    { kind: 'heading', level: 1, anchor: 'agenda', runs: [{ text: 'Agenda' }] },
    paragraph({ text: 'the site', href: 'https://example.org/a#b' }, ' and ', { text: 'the hall', href: '#hall' }),
    { kind: 'list', marker: 'decimal', items: [[paragraph('one')], [paragraph('two')]] },
    {
      kind: 'table',
      continued: '(continued)',
      columns: [
        { head: [{ text: 'Time' }], width: 0.2 },
        { head: [{ text: 'Session' }], width: 0.8 },
      ],
      rows: [
        { cells: [[paragraph('9.45–10.15')], [paragraph('Opening')]], anchor: 'hall' },
        { cells: [[paragraph('10.15–11.15')], [paragraph('Rivers '.repeat(90)), paragraph('Lakes')]] },
        { cells: [[paragraph('11.15–12.15')], [paragraph('Rivers '.repeat(190))]] },
      ],
    },
  ],
  { mark: 'DRAFT' },
);

export async function partsOf(tree: DocumentTree): Promise<Record<string, string>> {
  const files = unzipSync(await renderDocx(tree, { paper: 'a4' }));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export async function part(path: string, tree: DocumentTree): Promise<string> {
  return (await partsOf(tree))[path] ?? '';
}

export function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, group = '']) => group);
}

/** What a reader of the file's text gets: runs as they are, breaks as `\n`, no-break hyphens as themselves. */
export function textOf(xml: string): string {
  const words = xml.replace(/<w:cr\/>/g, '<w:t>\n</w:t>').replace(/<w:noBreakHyphen\/>/g, '<w:t>\u2011</w:t>');
  return all(words, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join('');
}
