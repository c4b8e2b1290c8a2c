import type { MeetingFile } from '#contract/meeting-file';
import type { Block, DocumentTree, Table } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../../test/support/describe-with.js';
import { tagFindings } from '../../../../test/support/pdf-tags.js';
import { placedPages, qpdfFindings } from '../../../../test/support/pdf.js';
import { asked, panel, smallMeeting } from '../../../../test/support/small-meeting.js';
import { freeze } from '../publishing/freeze.js';
import { agendaTree } from './agenda.template.js';
import { makeDocument } from './document-maker.js';

const frozen = (file: MeetingFile, version: number) =>
  freeze(file, { version, releasedAt: '2031-03-01T09:00:00Z', note: '' });

const earlier = smallMeeting({});
const breakout = { groups: [{ number: 1, name: 'North', rapporteurs: [asked('ben')] }] };

const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(texts);
    return block.kind === 'table' ? [] : [block.runs.map(({ text }) => text).join('')];
  });
const tablesOf = ({ blocks }: DocumentTree): Table[] => blocks.filter((block) => block.kind === 'table');

/** The third column of an agenda, a list of marks a session, its head first. */
function marks(before: MeetingFile, after: MeetingFile, language: WordLanguage = 'en'): string[][] {
  const tree = agendaTree(frozen(after, 3), language, frozen(before, 2));
  return tablesOf(tree).flatMap(({ columns, rows }) => [
    columns.slice(2).map(({ head }) => head.map(({ text }) => text).join('')),
    ...rows.map(({ cells }) => texts(cells[2] ?? [])),
  ]);
}

describe('the column of what has changed', () => {
  it.each<[string, Parameters<typeof smallMeeting>[0]['plenary']]>([
    ['Moved from 9.00', { start: '2031-05-06T09:15' }],
    ['Ended at 10.00', { end: '2031-05-06T10:15' }],
    ['Room', { room: 'side' }],
    ['Renamed', { title: 'Proof' }],
    ['People', { moderators: [] }],
    ['Items', { items: [...panel(asked('ben', 'Chair of the Process'), asked('cleo')), { kind: 'discussion' }] }],
    ['Changed', { kind: 'opening' }],
  ])('says “%s” beside a session, and nothing beside what is as it was', (mark, plenary) => {
    expect(marks(earlier, smallMeeting({ plenary }))).toEqual([['Changed since version 2'], [mark], []]);
  });

  it('says that a session is new, and what has changed of its groups', () => {
    const without = smallMeeting({ breakout: null });
    expect(marks(without, earlier)).toEqual([['Changed since version 2'], [], ['New']]);
    expect(marks(earlier, smallMeeting({ breakout: { groups: [] } }))).toEqual([
      ['Changed since version 2'],
      [],
      ['People', 'Groups'],
    ]);
    expect(
      marks(
        smallMeeting({ breakout }),
        smallMeeting({ breakout: { groups: [{ ...breakout.groups[0]!, name: 'South' }] } }),
      ),
    ).toEqual([['Changed since version 2'], [], ['Groups']]);
  });

  it('gives the date where a session comes from another day, in the language of the document', () => {
    const meeting = { endDate: '2031-05-07' };
    const plenary = { start: '2031-05-07T09:00', end: '2031-05-07T10:00' };
    const [before, after] = [smallMeeting({ meeting }), smallMeeting({ meeting, plenary })];
    const head = 'Modifié depuis la version 2';
    expect(marks(before, after, 'fr')).toEqual([[head], [], [head], ['Déplacé, avant 6 mai 2031, 9.00']]);
  });

  it('leaves the other columns room, and no column where it is not asked for', () => {
    const [table] = tablesOf(agendaTree(frozen(earlier, 3), 'en', frozen(earlier, 2)));
    const widths = table?.columns.map(({ width }) => width) ?? [];
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1, 10);
    expect(tablesOf(agendaTree(frozen(earlier, 3), 'en')).map(({ columns }) => columns.length)).toEqual([2]);
  });
});

describe('what is no longer on the programme', () => {
  it('stands below it, with the time at which it was to be', () => {
    const tree = agendaTree(frozen(smallMeeting({ breakout: null }), 3), 'en', frozen(earlier, 2));
    expect(texts(tree.blocks).slice(-2)).toEqual(['Cancelled since version 2', '10.30–12.00 Means']);
    const meeting = { endDate: '2031-05-07' };
    const [two, one] = [smallMeeting({ meeting }), smallMeeting({ meeting, breakout: null })];
    expect(texts(agendaTree(frozen(one, 3), 'es', frozen(two, 2)).blocks).slice(-2)).toEqual([
      'Cancelado desde la versión 2',
      '6 de mayo de 2031, 10.30–12.00 Means',
    ]);
  });

  it('is not spoken of where nothing is gone', () => {
    const tree = agendaTree(frozen(earlier, 3), 'en', frozen(smallMeeting({ breakout: null }), 2));
    expect(texts(tree.blocks).join(' ')).not.toContain('Cancelled');
  });
});

describeWith(['qpdf', 'pdftotext'], 'a marked agenda', () => {
  it.each(['a4', 'letter'] as const)('is sound and tagged whole on %s, and the same bytes twice', async (paper) => {
    const changed = smallMeeting({ plenary: { start: '2031-05-06T08:00', title: 'Proof' }, breakout: null });
    const request = { document: 'agenda', format: 'pdf', language: 'en', paper } as const;
    const make = () => makeDocument(frozen(changed, 3), request, { earlier: frozen(earlier, 2) });
    const pdf = await make();
    expect(Buffer.compare(pdf, await make())).toBe(0);
    expect(qpdfFindings(pdf)).toBe('');
    expect(await tagFindings(pdf)).toEqual([]);
    const words = placedPages(pdf).flatMap((page) => page.words.map(({ text }) => text));
    expect(words).toEqual(expect.arrayContaining(['Changed', 'since', 'Moved', 'Renamed', 'Cancelled']));
  });
});
