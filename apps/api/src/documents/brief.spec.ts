import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { Block } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { sampleFile } from '../../../../test/support/app.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { elementsOf, structureOf, textOf } from '../../../../test/support/pdf-structure.js';
import { contentTexts, tagFindings } from '../../../../test/support/pdf-tags.js';
import { placedPages, qpdfFindings } from '../../../../test/support/pdf.js';
import { smallMeeting } from '../../../../test/support/small-meeting.js';
import { type BriefSupplement, noSupplement } from '../publishing/brief-supplement.js';
import { fileSupplement } from '../publishing/file-supplement.js';
import { freeze } from '../publishing/freeze.js';
import { makeBrief } from './brief-maker.js';
import { briefTree } from './brief.template.js';

const edition = { version: 2, releasedAt: '2019-03-20T10:00:00Z', note: '' };
const grcp8 = freeze(sampleFile('grcp-8'), edition);
const a4 = { language: 'en', paper: 'a4' } as const;

const said: BriefSupplement = {
  ...noSupplement,
  notes: new Map([['plenary', 'Be brief.\n\nThank the host.']]),
  biographies: new Map([
    ['ben', 'Chairs.'],
    ['cleo', 'Writes.\nTeaches.'],
    ['ama', 'Moderates.'],
  ]),
};

/** A plenary of an hour in which Ben and Cleo speak, after 9 o'clock, moderated by Ama. */
function meetingWith(plenary: Partial<FileSession>, breakout: Partial<FileSession> | null = null): MeetingFile {
  return smallMeeting({ plenary: { moderators: [{ person: 'ama' }], ...plenary }, breakout });
}

/** What is printed below the letterhead, a line a paragraph; rows of tables with their time first. */
function linesOf(file: MeetingFile, supplement = noSupplement, language: WordLanguage = 'en', only?: string): string[] {
  const snapshot = freeze(file, edition);
  const sessions = snapshot.sessions.filter(({ id }) => only === undefined || id === only);
  const { blocks } = briefTree(snapshot, language, supplement, sessions);
  return blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.level === 2)).flatMap(textsIn);
}

function textsIn(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map(({ cells }) => cells.flat().flatMap(textsIn).join(' | '));
  if (block.kind === 'list') return block.items.flat().flatMap(textsIn);
  return [block.runs.map(({ text }) => text).join('')];
}

const panel = { kind: 'panel' as const, title: 'Voices', speakers: [{ person: 'ben' }, { person: 'cleo' }] };

describe('the brief of a session', () => {
  it('tells who does what when, who they are, and what its reader has noted', () => {
    expect(linesOf(meetingWith({ items: [{ ...panel, minutes: 30 }, { kind: 'discussion' }] }), said)).toEqual([
      'Session 1: Evidence',
      '6 May 2031, 9.00–10.00 – Room 3',
      'Moderator: Ms Ama',
      'Run of show',
      '9.00–9.30 | Voices (30 minutes)',
      '9.00–9.15 | Ms Ben',
      '9.15–9.30 | Ms Cleo',
      '9.30–10.00 | Discussion (30 minutes)',
      'About the speakers',
      'Ms Ben',
      'Chairs.',
      'Ms Cleo',
      'Writes.',
      'Teaches.',
      'Private notes',
      'Only moderators of this session and organizers have these notes in their copies.',
      'Be brief.',
      'Thank the host.',
    ]);
  });

  it('leaves out what nobody has said', () => {
    expect(linesOf(meetingWith({ items: [{ kind: 'statement', speakers: [{ person: 'ben' }] }] }))).toEqual([
      'Session 1: Evidence',
      '6 May 2031, 9.00–10.00 – Room 3',
      'Moderator: Ms Ama',
      'Run of show',
      '9.00–10.00 | Statement (60 minutes) | Ms Ben',
    ]);
    expect(linesOf(meetingWith({ moderators: [], items: [] }), noSupplement, 'en', 'plenary')).toEqual([
      'Session 1: Evidence',
      '6 May 2031, 9.00–10.00 – Room 3',
    ]);
  });

  it('says plainly by how much its items are too long, and where no time is left', () => {
    const items = [{ ...panel, minutes: 75 }, { kind: 'discussion' as const }];
    expect(linesOf(meetingWith({ items })).slice(4)).toEqual([
      'The items take 15 minutes more than the session has (75 of 60 minutes).',
      '9.00–10.15 | Voices (75 minutes)',
      '9.00–9.37 | Ms Ben',
      '9.37–10.15 | Ms Cleo',
      '10.15 | Discussion (no time is left)',
    ]);
    expect(linesOf(meetingWith({ items: [{ ...panel, minutes: 59 }] }))[4]).toBe(
      '1 minute of the session is not planned.',
    );
  });

  it('names nobody who has not confirmed, and gives their time all the same', () => {
    const speakers = [
      { person: 'ben' },
      { person: 'cleo', state: 'invited' as const, capacity: 'Chair of the Process' },
    ];
    const lines = linesOf(meetingWith({ items: [{ ...panel, speakers }] }), said);
    expect(lines.slice(4, 7)).toEqual([
      '9.00–10.00 | Voices (60 minutes)',
      '9.00–9.30 | Ms Ben',
      '9.30–10.00 | To be confirmed, Chair of the Process',
    ]);
    expect(lines.join()).not.toMatch(/Cleo|Writes/);
  });

  it('goes by the clock on the wall, also where that is put forward meanwhile', () => {
    const night = { start: '2031-03-30T01:30', end: '2031-03-30T03:30' };
    const file = smallMeeting({
      meeting: { startDate: '2031-03-30', endDate: '2031-03-30' },
      plenary: { ...night, moderators: [], items: [panel] },
      breakout: null,
    });
    expect(linesOf(file).filter((line) => line.includes('|'))).toEqual([
      '1.30–3.30 | Voices (60 minutes)',
      '1.30–3.00 | Ms Ben',
      '3.00–3.30 | Ms Cleo',
    ]);
  });

  it('tells of groups who leads them and who reports, and in the plenary when', () => {
    const groups = [
      {
        number: 1,
        name: 'North',
        room: 'side',
        coFacilitators: [{ person: 'ben' }],
        rapporteurs: [{ person: 'cleo' }],
      },
      { number: 2, name: 'South', reportedAs: 'the South' },
    ];
    const file = meetingWith(
      { start: '2031-05-06T13:00', end: '2031-05-06T14:00', items: [{ kind: 'groupReports', minutes: 20 }] },
      { groups, reportsTo: 'plenary' },
    );
    expect(linesOf(file, said, 'en', 'breakout')).toEqual([
      'Means',
      '6 May 2031, 10.30–12.00',
      'Groups',
      'Group 1: North (Room 4)',
      'Co-facilitator: Ms Ben',
      'Rapporteur: Ms Cleo',
      'Group 2: South',
      'About the speakers',
      'Ms Cleo',
      'Writes.',
      'Teaches.',
      'Ms Ben',
      'Chairs.',
    ]);
    expect(linesOf(file, noSupplement, 'en', 'plenary').filter((line) => line.includes('|'))).toEqual([
      '13.00–13.20 | Reports of the groups (20 minutes)',
      '13.00–13.10 | Rapporteur for North: Ms Cleo',
      '13.10–13.20 | Rapporteur for the South: To be confirmed',
    ]);
  });

  it('says of rooms where they are and whom to call, of a group where its room is another', () => {
    const groups = [
      { number: 1, name: 'North', room: 'side', rapporteurs: [{ person: 'cleo' }] },
      { number: 2, name: 'South', room: 'main' },
    ];
    const file: MeetingFile = {
      ...meetingWith({}, { groups, room: 'main' }),
      rooms: [
        { id: 'main', name: 'Room 3', place: 'North wing', seats: 120, contact: 'Ushers, extension 3' },
        { id: 'side', name: 'Room 4', place: 'South wing' },
      ],
    };
    expect(linesOf(file, fileSupplement(file), 'en', 'breakout')).toEqual([
      'Means',
      '6 May 2031, 10.30–12.00 – Room 3',
      'Where: North wing',
      'Contact for the room: Ushers, extension 3',
      'Groups',
      'Group 1: North (Room 4)',
      'Where: South wing',
      'Rapporteur: Ms Cleo',
      'Group 2: South',
    ]);
    expect(linesOf(file, noSupplement, 'en', 'breakout')).not.toContain('Where: North wing');
  });

  it('speaks French and Spanish', () => {
    const file = meetingWith({ items: [{ ...panel, minutes: 75 }] });
    expect(linesOf(file, said, 'fr').slice(3, 5)).toEqual([
      'Déroulement',
      'Les points prennent 15 minutes de plus que la séance n’en compte (75 pour 60).',
    ]);
    expect(linesOf(file, said, 'es')[4]).toBe(
      'Los puntos llevan 15 minutos más de lo que dura la sesión (75 de 60 minutos).',
    );
  });
});

it('leaves out of a whole meeting what is not to be moderated', () => {
  const { blocks } = briefTree(grcp8, 'en', noSupplement);
  const sessions = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.anchor] : []));
  const moderated = grcp8.sessions.filter(({ kind }) => kind !== 'break' && kind !== 'social').map(({ id }) => id);
  expect(sessions).toEqual(moderated);
});

/** What assistive technology reads, an element a line. */
function readAloud(pdf: Uint8Array): string {
  const lines = elementsOf(structureOf(pdf), 'H1', 'H2', 'H3', 'P', 'TH', 'Lbl')
    .filter(({ children }) => typeof children[0] === 'string')
    .map((element) => `${element.type} ${textOf(element).replace(/\s+/g, ' ').trim()}`);
  return `${lines.join('\n')}\n`;
}

describeWith(['pdftotext', 'qpdf'], 'the brief of GRCP 8', () => {
  it('is laid out as it was looked at', async () => {
    const pdf = await makeBrief(grcp8, noSupplement, { ...a4, format: 'pdf' });
    expect(readAloud(pdf)).toBe(readFileSync('test/golden/grcp-8-brief.txt', 'utf8'));
  });

  it.each(['a4', 'letter'] as const)(
    'is sound on %s, tagged whole, inside its margins, and twice the same',
    async (paper) => {
      const make = () => makeBrief(grcp8, said, { language: 'en', paper, format: 'pdf' });
      const pdf = await make();
      expect(Buffer.compare(pdf, await make())).toBe(0);
      expect([qpdfFindings(pdf), await tagFindings(pdf)]).toEqual(['', []]);
      const outside = placedPages(pdf).flatMap(({ width, height, words }) =>
        words.filter(
          ({ left, right, top, bottom }) => left < 50 || right > width - 50 || top < 25 || bottom > height - 25,
        ),
      );
      expect(outside).toEqual([]);
    },
  );

  it('is marked on every page while it is a preview', async () => {
    const [session] = grcp8.sessions;
    const pdf = await makeBrief(grcp8, said, { ...a4, format: 'pdf', session }, { preview: true });
    for (const { words } of placedPages(pdf)) expect(words.map(({ text }) => text)).toContain('DRAFT');
  });
});

describe('characters that the fonts have not', () => {
  const supplement = { ...noSupplement, notes: new Map([['plenary', 'Fine 👍 by 京 me']]) };
  const snapshot = freeze(meetingWith({}), edition);

  it('are numbers in the PDF', async () => {
    const text = (await contentTexts(await makeBrief(snapshot, supplement, { ...a4, format: 'pdf' }))).join('');
    expect(text).toContain('Fine[U+1F44D]by[U+4EAC]me');
  });

  it('are themselves in Word', async () => {
    const docx = await makeBrief(snapshot, supplement, { ...a4, format: 'docx' });
    expect(Buffer.from(unzipSync(docx)['word/document.xml']!).toString('utf8')).toContain('Fine 👍 by 京 me');
  });
});
