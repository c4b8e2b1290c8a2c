import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MeetingFile } from '#contract/meeting-file';
import { resolveWallTime } from '#time/zone';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { type ReadEvent, readWithIcalJs, readWithNodeIcal, readWithPython } from '../support/calendar-readers.js';
import { describeWith } from '../support/describe-with.js';

let house: TestApp;
let releases: ReleaseService;

beforeAll(async () => {
  house = await startTestApp();
  releases = house.app.get(ReleaseService);
  house.clock.set('2019-03-01T09:00:00Z');
  await releases.importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
});
afterAll(() => house.close());

async function calendar(slug: string, name = 'calendar.ics'): Promise<string> {
  const { text } = await house.http.get(`/meetings/${slug}/${name}`).expect(200);
  return text;
}

function instant(wall: string, zone: string): string {
  const resolved = resolveWallTime(wall, zone);
  return resolved.kind === 'exact' ? resolved.instant : resolved.kind;
}

const sessionsOf = (events: ReadEvent[]) => events.filter(({ start }) => start.includes('T'));

it('says the language of the newest release', async () => {
  const { meeting, ...file } = sampleFile('grcp-8');
  await releases.importAndRelease({ ...file, meeting: { ...meeting, slug: 'translated' } }, 'first', theSystem);
  await releases.importAndRelease(
    { ...file, meeting: { ...meeting, slug: 'translated', language: 'fr' } },
    'second',
    theSystem,
  );
  const { headers } = await house.http.get('/meetings/translated/calendar.ics').expect(200);
  expect(headers['content-language']).toBe('fr');
});

describeWith(['icalendar'], 'the calendar of a meeting', () => {
  it('says of GRCP 8 what its agenda says, to three programs that read it', async () => {
    const text = await calendar('grcp-8');
    const python = readWithPython([text])[0]!;
    expect(python.name).toBe('GRCP 8');
    expect(python.events).toEqual(readWithIcalJs(text).events);
    expect(python.events).toEqual(readWithNodeIcal(text).events);
    expect(python.events.map(({ start, end, summary }) => [start, end, summary])).toEqual([
      [
        '2019-04-05',
        '2019-04-06',
        'Eighth Global Meeting of Chairs and Secretariats of Consultative Processes on Migration',
      ],
      ['2019-04-05T07:45:00Z', '2019-04-05T08:15:00Z', 'Opening Session'],
      [
        '2019-04-05T08:15:00Z',
        '2019-04-05T09:15:00Z',
        'Session 1: Inter-State Consultation Mechanisms on Migration: Achievements and Lessons Learned',
      ],
      [
        '2019-04-05T09:15:00Z',
        '2019-04-05T11:00:00Z',
        'Session 2: ISCMs’ Contributions to Migration Governance at National, Regional and Global Levels',
      ],
      ['2019-04-05T11:00:00Z', '2019-04-05T12:30:00Z', 'Working Lunch: Synergies and partnerships'],
      ['2019-04-05T12:30:00Z', '2019-04-05T13:45:00Z', 'Session 3: Structures and Sustainability'],
      [
        '2019-04-05T13:45:00Z',
        '2019-04-05T15:15:00Z',
        'Session 4: Synergies and Partnerships (plenary presentations and discussion)',
      ],
      ['2019-04-05T15:15:00Z', '2019-04-05T15:30:00Z', 'Closing Session: Reflections on the Way Forward'],
    ]);
    expect(python.events.find(({ uid }) => uid === 'grcp-8.closing@plenary')).toEqual({
      uid: 'grcp-8.closing@plenary',
      sequence: 0,
      summary: 'Closing Session: Reflections on the Way Forward',
      description: 'Ms Jill Helke, Director, Department of International Cooperation and Partnerships, IOM',
      location: 'International Conference Centre of Geneva, Geneva, Switzerland',
      url: 'https://meetings.example.org/meetings/grcp-8#closing',
      status: 'CONFIRMED',
      transparency: '',
      categories: ['GRCP 8', 'closing'],
      start: '2019-04-05T15:15:00Z',
      end: '2019-04-05T15:30:00Z',
      stampedAt: '2019-03-01T09:00:00Z',
      lastModified: '2019-03-01T09:00:00Z',
    });
  });

  it('describes a session with its people, groups, objectives and questions', async () => {
    const { events } = readWithIcalJs(await calendar('grcp-8', 'sessions/working-lunch.ics'));
    expect(events).toHaveLength(1);
    const lines = events[0]!.description.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Group 1: Africa',
      'Co-facilitators: H.E. Mr Frans Kapofi, MP, Minister of Home Affairs and Immigration of Namibia, Chair of the Migration Dialogue for Southern Africa (MIDSA) and Co-Chair of the African, Caribbean and Pacific Group of States–European Union (ACP-EU) Dialogue on Migration; and Mr Charles Obila, Migration Officer, Intergovernmental Authority on Development (IGAD), for the Chair of the Intergovernmental Authority on Development Regional Consultative Process on Migration (MiD-IGAD)',
    ]);
    expect(lines.slice(-7)).toEqual([
      'Objectives',
      '1. To find practical ways in which ISCMs can join forces;',
      '2. To name the partnerships that would make ISCMs more effective.',
      '',
      'Working lunch discussion guide questions',
      '1. Which steps, five at most, does the group recommend so that ISCMs reinforce each other?',
      '2. Which partnerships does an ISCM need, and with what kinds of partner?',
    ]);
    const [reporting] = readWithIcalJs(await calendar('grcp-8', 'sessions/session-4.ics')).events;
    expect(reporting!.description).toContain(
      'Rapporteur for the Americas: Mr Luis Alonso Serrano Echeverría, Head of the Technical Secretariat',
    );
  });

  it('gives the same instants in zones with and without summer time', async () => {
    const zones = ['Africa/Casablanca', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Etc/UTC'];
    const texts = new Map<string, string>();
    for (const timeZone of zones) {
      for (const month of ['01', '07', '12']) {
        const slug = `${timeZone.toLowerCase().replace(/[^a-z]+/g, '-')}-${month}`;
        await releases.importAndRelease(
          moved(sampleFile('grcp-8'), slug, timeZone, `2026-${month}-15`),
          'note',
          theSystem,
        );
        texts.set(`${timeZone} 2026-${month}-15`, await calendar(slug));
      }
    }
    const read = readWithPython([...texts.values()]);
    for (const [index, [name, text]] of [...texts].entries()) {
      const [zone, date] = name.split(' ') as [string, string];
      const expected = sampleFile('grcp-8').sessions.map(({ start, end }) =>
        [start, end].map((wall) => instant(`${date}${wall.slice(10)}`, zone)),
      );
      const times = (events: ReadEvent[]) => sessionsOf(events).map(({ start, end }) => [start, end]);
      expect({ name, python: times(read[index]!.events) }).toEqual({ name, python: expected });
      expect({ name, icalJs: times(readWithIcalJs(text).events) }).toEqual({ name, icalJs: expected });
    }
    expect(instant('2026-12-15T09:45', 'Africa/Casablanca')).toBe('2026-12-15T09:45:00Z');
  });

  it('updates its entries in place, and keeps a dropped session as cancelled', async () => {
    const file = { ...sampleFile('grcp-8'), meeting: { ...sampleFile('grcp-8').meeting, slug: 'changing' } };
    house.clock.set('2019-03-01T09:00:00Z');
    await releases.importAndRelease(file, 'first', theSystem);
    house.clock.set('2019-03-02T09:00:00Z');
    const changed = structuredClone(file);
    changed.sessions = changed.sessions.filter(({ id }) => id !== 'session-3');
    changed.guide = changed.guide!.filter(({ sessions }) => !sessions.includes('session-3'));
    changed.sessions.find(({ id }) => id === 'closing')!.end = '2019-04-05T17:45';
    changed.sessions.find(({ id }) => id === 'opening')!.items![0]!.title = 'Welcome';
    await releases.importAndRelease(changed, 'second', theSystem);
    const { events } = readWithPython([await calendar('changing')])[0]!;
    const summary = ({ uid, sequence, status, stampedAt, lastModified }: ReadEvent) =>
      [uid, sequence, status, stampedAt.slice(0, 10), lastModified.slice(0, 10)].join(' ');
    expect(events.map(summary)).toEqual([
      'changing@plenary 0 CONFIRMED 2019-03-02 2019-03-01',
      'changing.opening@plenary 0 CONFIRMED 2019-03-02 2019-03-02',
      'changing.session-1@plenary 0 CONFIRMED 2019-03-02 2019-03-01',
      'changing.session-2@plenary 0 CONFIRMED 2019-03-02 2019-03-01',
      'changing.working-lunch@plenary 0 CONFIRMED 2019-03-02 2019-03-01',
      'changing.session-3@plenary 1 CANCELLED 2019-03-02 2019-03-02',
      'changing.session-4@plenary 0 CONFIRMED 2019-03-02 2019-03-01',
      'changing.closing@plenary 1 CONFIRMED 2019-03-02 2019-03-02',
    ]);
    const [dropped] = readWithIcalJs(await calendar('changing', 'sessions/session-3.ics')).events;
    expect(dropped!.status).toBe('CANCELLED');
  });

  it('leaves a cancelled session where and when it was, when the meeting moves afterwards', async () => {
    const file = { ...sampleFile('grcp-8'), meeting: { ...sampleFile('grcp-8').meeting, slug: 'moving' } };
    await releases.importAndRelease(file, 'first', theSystem);
    const without = { ...file, sessions: file.sessions.filter(({ id }) => id !== 'closing') };
    await releases.importAndRelease(without, 'second', theSystem);
    const moving = { ...without, meeting: { ...file.meeting, timeZone: 'Asia/Kathmandu', venue: 'Elsewhere' } };
    await releases.importAndRelease(moving, 'third', theSystem);
    const [python, icalJs] = [readWithPython([await calendar('moving')])[0]!, readWithIcalJs(await calendar('moving'))];
    expect(icalJs.events).toEqual(python.events);
    const read = ({ status, start, location }: ReadEvent) => [status, start, location];
    const of = (id: string) => python.events.filter(({ uid }) => uid === `moving.${id}@plenary`).map(read);
    expect(of('closing')).toEqual([['CANCELLED', '2019-04-05T15:15:00Z', file.meeting.venue]]);
    expect(of('opening')).toEqual([['CONFIRMED', '2019-04-05T04:00:00Z', 'Elsewhere']]);
  });
});

it('of a session that no release ever had does not exist', async () => {
  await house.http.get('/meetings/grcp-8/sessions/session-4.ics').expect(200);
  await house.http.get('/meetings/grcp-8/sessions/session-9.ics').expect(404);
});

/** The same programme in another zone on another day, with a name of its own. */
function moved(file: MeetingFile, slug: string, timeZone: string, date: string): MeetingFile {
  const at = (wall: string): string => `${date}${wall.slice(10)}`;
  return {
    ...file,
    meeting: { ...file.meeting, slug, timeZone, startDate: date, endDate: date },
    sessions: file.sessions.map((session) => ({ ...session, start: at(session.start), end: at(session.end) })),
  };
}
