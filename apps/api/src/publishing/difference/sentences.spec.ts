import type { Masthead } from '#contract/masthead';
import type { FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import type { WordLanguage } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { asked, panel, smallMeeting } from '../../../../../test/support/small-meeting.js';
import { freeze } from '../freeze.js';
import { difference } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

const frozen = (file: MeetingFile, version: number, masthead?: Masthead) =>
  freeze(file, { version, releasedAt: '2031-03-01T09:00:00Z', note: '', masthead });

const here = (person: string, capacity?: string) => ({ person, ...(capacity !== undefined && { capacity }) });
const base: Parameters<typeof smallMeeting>[0] = {
  plenary: {
    moderators: [here('ama')],
    items: panel(here('ben', 'Chair of the Process'), here('cleo')),
  },
  breakout: {
    groups: [
      { number: 1, name: 'North', coFacilitators: [here('dora')], rapporteurs: [asked('ben', 'for the Chair')] },
    ],
  },
};

/** What is said of two releases of a meeting, each line as `title: sentence`. */
function said(before: MeetingFile, after: MeetingFile, language: WordLanguage = 'en'): string[] {
  const things = differenceSentences(difference(frozen(before, 1), frozen(after, 2)), language);
  return things.flatMap(({ title, sentences }) => sentences.map((sentence) => `${title} | ${sentence}`));
}

/** What is said when the plenary of the small meeting changes so. */
const ofPlenary = (change: Partial<FileSession>, language?: WordLanguage) =>
  said(smallMeeting(base), smallMeeting({ ...base, plenary: { ...base.plenary, ...change } }), language);
const ofBreakout = (change: Partial<FileSession>) =>
  said(smallMeeting(base), smallMeeting({ ...base, breakout: { ...base.breakout, ...change } }));

const group = base.breakout?.groups?.[0];
const plenary = (sentence: string) => `Session 1: Evidence | ${sentence}`;
const breakout = (sentence: string) => `Means | ${sentence}`;

describe('the sentences about two releases', () => {
  it.each<[string, Partial<FileSession>]>([
    ['Session 1 now starts at 9.15 instead of 9.00.', { start: '2031-05-06T09:15' }],
    ['Session 1 now ends at 10.15 instead of 10.00.', { end: '2031-05-06T10:15' }],
    ['Session 1 is now at 8.30–9.30 instead of 9.00–10.00.', { start: '2031-05-06T08:30', end: '2031-05-06T09:30' }],
    ['Session 1 is now in Room 4 instead of Room 3.', { room: 'side' }],
    ['Session 1 is no longer in Room 3.', { room: undefined }],
    ['Session 1 is now of another kind: opening, until now plenary.', { kind: 'opening' }],
    [
      'New item: discussion.',
      { items: [...panel(...(base.plenary?.items?.[0]?.speakers ?? [])), { kind: 'discussion' }] },
    ],
    ['“Voices” now takes 20 minutes.', { items: base.plenary!.items!.map((item) => ({ ...item, minutes: 20 })) }],
    ['“Voices” is now called “Words”.', { items: base.plenary!.items!.map((item) => ({ ...item, title: 'Words' })) }],
    ['Moderator: Ms Dora instead of Ms Ama.', { moderators: [here('dora')] }],
    ['Moderator: Ms Dora is new.', { moderators: [here('ama'), here('dora')] }],
    ['Moderator: no longer Ms Ama.', { moderators: [] }],
    ['Moderator: to be confirmed again, until now Ms Ama.', { moderators: [asked('ama')] }],
    ['Moderator: “Ms Ama, Chair” instead of “Ms Ama”.', { moderators: [here('ama', 'Chair')] }],
    [
      'Speaker (“Voices”): the same people in another order.',
      { items: panel(here('cleo'), here('ben', 'Chair of the Process')) },
    ],
  ])('say of one change of a session: %s', (sentence, change) => {
    expect(ofPlenary(change)).toEqual([plenary(sentence)]);
  });

  it.each<[WordLanguage, string[]]>([
    [
      'en',
      [
        'The meeting | Symbol: GRCP/8/1/Rev.1 instead of GRCP/8/1.',
        'The meeting | Date of issue: 2 March 2031 instead of 1 March 2031.',
        'The meeting | Distribution: limited instead of general.',
        'The meeting | Language of the original: French instead of English.',
      ],
    ],
    [
      'fr',
      [
        'La réunion | Cote\u00A0: GRCP/8/1/Rev.1, jusqu’ici GRCP/8/1.',
        'La réunion | Date de publication\u00A0: 2 mars 2031, jusqu’ici 1er mars 2031.',
        'La réunion | Distribution\u00A0: limitée, jusqu’ici générale.',
        'La réunion | Langue de l’original\u00A0: français, jusqu’ici anglais.',
      ],
    ],
    [
      'es',
      [
        'La reunión | Signatura: GRCP/8/1/Rev.1, hasta ahora GRCP/8/1.',
        'La reunión | Fecha de publicación: 2 de marzo de 2031, hasta ahora 1 de marzo de 2031.',
        'La reunión | Distribución: limitada, hasta ahora general.',
        'La reunión | Idioma del original: francés, hasta ahora inglés.',
      ],
    ],
  ])('say how the documents are cited from now on (%s)', (language, sentences) => {
    const first: Masthead = {
      symbol: 'GRCP/8/1',
      issuedOn: '2031-03-01',
      distribution: 'general',
      language: 'en',
    };
    const second: Masthead = {
      symbol: 'GRCP/8/1/Rev.1',
      issuedOn: '2031-03-02',
      distribution: 'limited',
      language: 'fr',
    };
    const file = smallMeeting({});
    const ofMastheads = (before?: Masthead, after?: Masthead) =>
      differenceSentences(difference(frozen(file, 1, before), frozen(file, 2, after)), language).flatMap(
        ({ title, sentences: told }) => told.map((sentence) => `${title} | ${sentence}`),
      );
    expect(ofMastheads(first, second)).toEqual(sentences);
    expect(ofMastheads(first, first)).toEqual([]);
    expect([ofMastheads(first)[0], ofMastheads(undefined, second)[0]]).toEqual(
      {
        en: ['The meeting | Symbol: no longer GRCP/8/1.', 'The meeting | Symbol, new: GRCP/8/1/Rev.1.'],
        fr: ['La réunion | Cote, retiré\u00A0: GRCP/8/1.', 'La réunion | Cote, nouveau\u00A0: GRCP/8/1/Rev.1.'],
        es: ['La reunión | Signatura, retirado: GRCP/8/1.', 'La reunión | Signatura, nuevo: GRCP/8/1/Rev.1.'],
      }[language],
    );
  });

  it('say who has another role in the session', () => {
    expect(
      ofPlenary({ moderators: [here('ama'), here('cleo')], items: panel(here('ben', 'Chair of the Process')) }),
    ).toEqual([plenary('Ms Cleo: now Moderator, until now Speaker (“Voices”).')]);
  });

  it('take an item to be the same where it is most like it', () => {
    const talk = (title: string, ...speakers: ReturnType<typeof here>[]) =>
      ({ kind: 'presentation', title, speakers }) as const;
    const between = (before: FileSession['items'], after: FileSession['items']) =>
      said(
        ...([before, after].map((items) => smallMeeting({ ...base, plenary: { items } })) as [
          MeetingFile,
          MeetingFile,
        ]),
      );
    const [law, data] = [talk('Law', here('ben')), talk('Data', here('cleo'))];
    expect(between([law, data], [talk('Figures', here('cleo'))])).toEqual([
      plenary('Item no longer on the programme: “Law”.'),
      plenary('“Data” is now called “Figures”.'),
      plenary('Speaker (“Law”): no longer Ms Ben.'),
    ]);
    expect(between([talk('Law')], [talk('Rights')])).toEqual([plenary('“Law” is now called “Rights”.')]);
    expect(between([law, data], [data, law])).toEqual([plenary('The items are in another order.')]);
  });

  it('say that somebody replaces somebody only where there is no doubt of it', () => {
    expect(ofPlenary({ items: panel(here('dora'), here('ama')) })).toEqual([
      plenary('Speaker (“Voices”): no longer Ms Ben.'),
      plenary('Speaker (“Voices”): no longer Ms Cleo.'),
      plenary('Speaker (“Voices”): Ms Dora is new.'),
      plenary('Speaker (“Voices”): Ms Ama is new.'),
    ]);
  });

  it('say of several places that were open who has come to each', () => {
    const open = {
      ...base,
      plenary: { ...base.plenary, items: panel(asked('ben', 'Chair'), asked('cleo', 'Secretary')) },
    };
    const filled = {
      ...base,
      plenary: { ...base.plenary, items: panel(here('dora', 'Chair'), here('ben', 'Secretary')) },
    };
    expect(said(smallMeeting(open), smallMeeting(filled))).toEqual([
      plenary('Speaker (“Voices”): Ms Dora, Chair has confirmed.'),
      plenary('Speaker (“Voices”): Ms Ben, Secretary has confirmed.'),
    ]);
  });

  it('say in which capacity somebody has come to a seat, whatever the order', () => {
    const minister = { id: 'ama', honorific: 'Ms', familyName: 'Ama', position: 'Minister' };
    const people = [minister, { id: 'ben', familyName: 'Ben' }];
    const moderated = (...moderators: FileRole[]) => smallMeeting({ ...base, people, plenary: { moderators } });
    const seats = moderated({ capacity: 'Chair of MIDSA' }, { capacity: 'Chair of the Process' });
    expect(said(seats, moderated(here('ben', 'Chair of the Process'), here('ama', 'Chair of MIDSA')))).toEqual([
      plenary('Moderator: Ben, Chair of the Process has confirmed.'),
      plenary('Moderator: Ms Ama, Minister, Chair of MIDSA has confirmed.'),
    ]);
    expect(said(seats, moderated({ capacity: 'Chair of the Process' }, here('ama')))).toEqual([
      plenary('Moderator: Ms Ama, Minister has confirmed, until now “Chair of MIDSA”.'),
    ]);
    expect(said(moderated(here('ama', 'Chair of MIDSA')), moderated({ capacity: 'Chair of MIDSA' }))).toEqual([
      plenary('Moderator: to be confirmed again, until now Ms Ama.'),
    ]);
  });

  it.each<[WordLanguage, string[]]>([
    [
      'en',
      [
        'Moderator: “Chair” is new, to be confirmed.',
        'Moderator: a place is new, to be confirmed.',
        'Moderator: no longer “Chair”, which was to be confirmed.',
        'Moderator: a place is gone that was to be confirmed.',
      ],
    ],
    [
      'fr',
      [
        'Modération, nouvelle place à confirmer\u00A0: «\u00A0Chair\u00A0».',
        'Modération\u00A0: nouvelle place, à confirmer.',
        'Modération, place supprimée, qui restait à confirmer\u00A0: «\u00A0Chair\u00A0».',
        'Modération\u00A0: suppression d’une place qui restait à confirmer.',
      ],
    ],
    [
      'es',
      [
        'Moderación, nuevo puesto por confirmar: «Chair».',
        'Moderación: nuevo puesto, por confirmar.',
        'Moderación: ya no figura «Chair», que estaba por confirmar.',
        'Moderación: se suprime un puesto que estaba por confirmar.',
      ],
    ],
  ])('say in %s which places are new or gone that nobody has confirmed', (language, sentences) => {
    const without = smallMeeting({ ...base, plenary: { moderators: [here('ama')] } });
    const withSeats = smallMeeting({ ...base, plenary: { moderators: [here('ama'), { capacity: 'Chair' }, {}] } });
    const lines = [...said(without, withSeats, language), ...said(withSeats, without, language)];
    expect(lines.map((line) => line.split(' | ')[1])).toEqual(sentences);
  });

  it('say who has confirmed, and the new wording of what is still open', () => {
    expect(ofBreakout({ groups: [{ ...group!, rapporteurs: [here('ben', 'for the Chair')] }] })).toEqual([
      breakout('Rapporteur (Group 1: North): Ms Ben, for the Chair has confirmed.'),
    ]);
    expect(ofBreakout({ groups: [{ ...group!, rapporteurs: [asked('ben', 'Chair')] }] })).toEqual([
      breakout('Rapporteur (Group 1: North): “To be confirmed, Chair” instead of “To be confirmed, for the Chair”.'),
    ]);
  });

  it('say what is new of groups', () => {
    expect(
      ofBreakout({
        groups: [
          { ...group!, name: 'South', room: 'side' },
          { number: 2, name: 'East' },
        ],
      }),
    ).toEqual([
      breakout('New group: Group 2: East.'),
      breakout('Group 1: North is now called Group 1: South.'),
      breakout('Group 1: South is now in Room 4.'),
    ]);
    expect(ofBreakout({ groups: [{ ...group!, reportedAs: 'the North' }] })).toEqual([
      breakout('Group 1: North now reports under the name “the North”.'),
    ]);
    expect(ofBreakout({ groups: [] })).toEqual([
      breakout('Group that no longer meets: Group 1: North.'),
      breakout('Co-facilitator (Group 1: North): no longer Ms Dora.'),
      breakout('Rapporteur (Group 1: North): no longer “for the Chair”, which was to be confirmed.'),
    ]);
  });

  it('say which sessions are new and which are cancelled, and when', () => {
    const [with_, without] = [smallMeeting(base), smallMeeting({ ...base, breakout: null })];
    expect(said(without, with_)).toEqual(['Means | New: 6 May 2031, 10.30–12.00.']);
    expect(said(with_, without)).toEqual(['Means | Cancelled; until now 6 May 2031, 10.30–12.00.']);
  });

  it('say the date where that has changed, and who reports to whom', () => {
    const meeting = { endDate: '2031-05-07' };
    const before = smallMeeting({ ...base, meeting });
    const moved = { start: '2031-05-07T10:00', end: '2031-05-07T11:00' };
    const after = smallMeeting({
      ...{ ...base, meeting, plenary: { ...base.plenary, ...moved } },
      breakout: { ...base.breakout, reportsTo: 'plenary' },
    });
    expect(said(before, after)).toEqual([
      breakout('“Means” now reports to Session 1.'),
      plenary('Session 1 is now on 7 May 2031, 10.00–11.00 instead of 6 May 2031, 9.00–10.00.'),
    ]);
  });

  it('say once that all times are those of another zone', () => {
    expect(said(smallMeeting(base), smallMeeting({ ...base, meeting: { timeZone: 'Asia/Tokyo' } }))).toEqual([
      'The meeting | Time zone: “Asia/Tokyo” instead of “Europe/Zurich”.',
    ]);
  });

  it('say what has changed of the meeting itself', () => {
    const change = { title: 'A meeting', endDate: '2031-05-07', theme: 'Ways', venue: undefined };
    const aims = { objective: { lead: 'To:', items: ['meet'] } };
    expect(
      said(
        smallMeeting({ ...base, meeting: aims }),
        smallMeeting({ ...base, meeting: { ...change, objective: { lead: 'To:', items: ['part'] } } }),
      ),
    ).toEqual([
      'The meeting | Title: “A meeting” instead of “A small meeting”.',
      'The meeting | Theme, new: “Ways”.',
      'The meeting | Last day: 7 May 2031 instead of 6 May 2031.',
      'The meeting | Venue: no longer “Palais”.',
      'The meeting | Objective: in new words.',
    ]);
  });

  it('speak French and Spanish', () => {
    const change = { start: '2031-05-06T09:15', title: 'Proof', moderators: [here('dora')] };
    expect(ofPlenary(change, 'fr')).toEqual([
      'Séance 1\u00A0: Proof | Séance 1 commence désormais à 9.15 au lieu de 9.00.',
      'Séance 1\u00A0: Proof | «\u00A0Séance 1\u00A0: Evidence\u00A0» s’intitule désormais «\u00A0Séance 1\u00A0: Proof\u00A0».',
      'Séance 1\u00A0: Proof | Modération\u00A0: Ms Dora au lieu de Ms Ama.',
    ]);
    expect(ofPlenary(change, 'es')).toEqual([
      'Sesión 1: Proof | Sesión 1 comienza ahora a las 9.15 en lugar de las 9.00.',
      'Sesión 1: Proof | «Sesión 1: Evidence» se titula ahora «Sesión 1: Proof».',
      'Sesión 1: Proof | Moderación: Ms Dora en lugar de Ms Ama.',
    ]);
  });
});
