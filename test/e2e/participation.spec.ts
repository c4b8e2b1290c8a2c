import type { Problem } from '#contract/problem';
import type { DifferenceView } from '#contract/difference-view';
import type { MechanismMeeting } from '#contract/mechanism-meeting';
import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Edited } from '#contract/programme-editing';
import type { MeetingMechanismView, ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { pageTexts } from '../support/pdf.js';
import { fillRegistry } from '../support/registry-file.js';
import { sampleWithMechanisms } from '../support/sample-file.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;

const api = '/api/meetings/small/programme';
const budapest = { id: 'budapest', name: 'Budapest Process', invited: true } as const;

beforeAll(async () => {
  house = await startTestApp();
  await fillRegistry(house);
  await draft(house, { ...smallMeeting({}), mechanisms: [budapest] });
  olga = await organizerOf(house);
});
afterAll(() => house.close());

const mechanisms = async () => ((await olga.get(api).expect(200)).body as ProgrammeView).mechanisms;
const mechanism = async (id: string) => (await mechanisms()).find((one) => one.id === id)!;
const change = (id: string, version: number, body: object) =>
  olga.patch(`${api}/mechanisms/${id}`, body).set('If-Match', `"${version}"`);
const problemsOf = ({ body }: { body: unknown }) =>
  (body as { problems: Problem[] }).problems.map(({ path, found, expected }) => [path, found, expected]);
const unknown = 'the id of a mechanism of the registry';

describe('the mechanisms of a meeting', () => {
  it('are added under the names of the registry, and those that are there take what is said of all', async () => {
    const ids = ['budapest', 'rabat', 'cmc', 'bali'];
    const { body } = await olga.post(`${api}/mechanisms`, { ids, invited: true, surveyed: true }).expect(201);
    const nothing = { invited: true, surveyed: true, tookPart: false, note: null };
    expect(await mechanisms()).toEqual([
      { ...nothing, id: 'budapest', name: 'Budapest Process', version: 2 },
      {
        ...{ ...nothing, id: 'rabat', version: 1 },
        name: 'Euro-African Dialogue on Migration and Development (Rabat Process)',
      },
      { ...nothing, id: 'cmc', name: 'Caribbean Migration Consultations (CMC)', version: 1 },
      {
        ...{ ...nothing, id: 'bali', version: 1 },
        name: 'Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime',
      },
    ]);
    const { step } = body as Edited;
    await olga.post(`/api/meetings/small/history/steps/${step}/undo`).expect(200);
    expect(await mechanisms()).toEqual([{ ...nothing, ...budapest, surveyed: false, version: 3 }]);
  });

  it('take part, get a note and another name, each field by itself, and leave the list', async () => {
    await olga.post(`${api}/mechanisms`, { ids: ['cmc', 'rabat'], invited: true }).expect(201);
    const { version } = await mechanism('cmc');
    const changed = await change('cmc', version, { tookPart: true, note: 'Jamaica' }).expect(200);
    expect(changed.body as MeetingMechanismView).toMatchObject({ tookPart: true, note: 'Jamaica', invited: true });
    // Another field of the older version.
    await change('cmc', version, { name: 'Caribbean Consultations' }).expect(200);
    const refused = await change('cmc', version, { note: 'Barbados' }).expect(412);
    expect((refused.body as { conflicts: object[] }).conflicts).toEqual([
      { field: 'note', base: null, theirs: 'Jamaica', yours: 'Barbados' },
    ]);
    const rabat = await mechanism('rabat');
    await olga.delete(`${api}/mechanisms/rabat`).set('If-Match', `"${rabat.version}"`).expect(200);
    expect((await mechanisms()).map(({ id, name }) => [id, name])).toEqual([
      ['budapest', 'Budapest Process'],
      ['cmc', 'Caribbean Consultations'],
    ]);
    const { version: of } = (await olga.get(api).expect(200)).body as ProgrammeView;
    await olga
      .put(`${api}/order`, { of: 'mechanisms', ids: ['cmc', 'budapest'] })
      .set('If-Match', `"${of}"`)
      .expect(200);
    expect((await mechanisms()).map(({ id }) => id)).toEqual(['cmc', 'budapest']);
  });

  it('are refused where the registry does not know them, each with its place', async () => {
    const added = await olga.post(`${api}/mechanisms`, { ids: ['cmc', 'nowhere', 'elsewhere'] }).expect(400);
    expect(problemsOf(added)).toEqual([
      ['ids[1]', '"nowhere"', unknown],
      ['ids[2]', '"elsewhere"', unknown],
    ]);
    const file = {
      ...smallMeeting({ people: [{ id: 'ama', familyName: 'Ama', mechanism: 'lost' }], breakout: null }),
      mechanisms: [budapest, { id: 'nowhere', name: 'Nowhere' }],
    };
    const sessions = file.sessions.map((session) => ({ ...session, moderators: [], items: [] }));
    const imported = await olga.post('/api/meetings/import', { ...file, sessions }).expect(422);
    expect(problemsOf(imported)).toEqual([
      ['people[0].mechanism', '"lost"', unknown],
      ['mechanisms[1].id', '"nowhere"', unknown],
    ]);
    const twice = await olga
      .post('/api/meetings/import', { ...file, people: [], sessions, mechanisms: [budapest, budapest] })
      .expect(422);
    expect(problemsOf(twice)).toEqual([
      ['mechanisms[1].id', '"budapest"', 'an id of its own; mechanisms[0] has this one'],
    ]);
  });

  it('go with the file, which changes nothing when it is imported again', async () => {
    const { mechanisms: listed } = (await olga.get('/api/meetings/small/file').expect(200)).body as MeetingFile;
    expect(listed).toEqual([
      { ...{ id: 'cmc', name: 'Caribbean Consultations' }, invited: true, tookPart: true, note: 'Jamaica' },
      budapest,
    ]);
    const before = await mechanisms();
    await olga.post('/api/meetings/import', (await olga.get('/api/meetings/small/file')).body as object).expect(201);
    expect(await mechanisms()).toEqual(before);
  });

  it('are released, and what changes of them is told', async () => {
    await house.http.get('/meetings/small/participation.pdf').expect(404);
    await release(house);
    const { mechanisms: frozen } = (await house.http.get('/api/meetings/small').expect(200)).body as MeetingSnapshot;
    expect(frozen).toEqual([
      { ...{ id: 'cmc', name: 'Caribbean Consultations' }, invited: true, tookPart: true, note: 'Jamaica' },
      budapest,
    ]);
    const { version } = await mechanism('budapest');
    await change('budapest', version, { tookPart: true, invited: false, note: 'By video' }).expect(200);
    await olga.post(`${api}/mechanisms`, { ids: ['igc'], tookPart: true }).expect(201);
    await release(house);
    const { body } = await house.http.get('/api/meetings/small/releases/2/difference').expect(200);
    const igc = 'Inter-Governmental Consultations on Migration, Asylum and Refugees (IGC)';
    expect((body as DifferenceView).things).toEqual([
      {
        title: 'Participation',
        sentences: [
          `New on the list: ${igc}.`,
          `${igc} took part.`,
          'Budapest Process is no longer listed as invited.',
          'Budapest Process took part.',
          'Note on Budapest Process, new: “By video”.',
        ],
      },
    ]);
  });

  it('come along to a later meeting, none of them invited yet', async () => {
    const copy = { slug: 'later', shortTitle: 'Later', title: 'Later', startDate: '2032-05-06' };
    await olga.post('/api/meetings/small/copies', { ...copy, with: ['mechanisms'] }).expect(201);
    const later = (await olga.get('/api/meetings/later/programme').expect(200)).body as ProgrammeView;
    expect(later.mechanisms.map(({ id, invited, tookPart, note }) => [id, invited, tookPart, note])).toEqual([
      ['cmc', false, false, null],
      ['budapest', false, false, null],
      ['igc', false, false, null],
    ]);
    await olga.post('/api/meetings/small/copies', { ...copy, slug: 'bare' }).expect(201);
    expect(((await olga.get('/api/meetings/bare/programme').expect(200)).body as ProgrammeView).mechanisms).toEqual([]);
  });
});

describe('the participation of GRCP 8', () => {
  const path = '/meetings/grcp-8/participation';
  let text: string;
  beforeAll(async () => {
    await house.app
      .get(ReleaseService)
      .importAndRelease(sampleWithMechanisms('grcp-8'), 'The programme as it was held', theSystem);
    const { body } = await house.http.get(`${path}.pdf`).responseType('blob').expect(200);
    text = pageTexts(body as Buffer).join('\n');
  });

  it('is that of Annex 7: 22 in the survey, 27 at the meeting, 21 in both, 6 only there and 1 only in the survey', () => {
    const lines = text.split('\n').map((line) => line.trim());
    const of = (heading: string) => lines.slice(lines.indexOf(heading) + 1);
    const numbered = (list: string[]) => list.findIndex((line, at) => at > 0 && line.startsWith('1.'));
    expect(lines).toContain('Mechanisms in the 2019 Assessment Survey');
    expect(lines).toContain('Mechanisms at GRCP 8');
    expect(numbered(of('Mechanisms in the 2019 Assessment Survey'))).toBeGreaterThan(22);
    const marks = (mark: RegExp) => lines.filter((line) => mark.test(line)).length;
    expect([marks(/[^*(]\*$/), marks(/[^*]\*\*$/)]).toEqual([6, 1]);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '21 mechanisms answered the survey and took part in GRCP 8. ' +
        '6 mechanisms took part in GRCP 8 without having answered the survey. (*) ' +
        '1 mechanism only answered the survey. (**)',
    );
  });

  it('is offered on the page, in Word, and in other languages', async () => {
    const { text: page } = await house.http.get('/meetings/grcp-8').expect(200);
    expect(page).toContain('href="/meetings/grcp-8/participation.pdf"');
    expect(page).toContain('href="/meetings/grcp-8/participation.docx"');
    await house.http.get(`${path}.docx`).expect(200);
    const french = await house.http.get(`${path}.pdf?lang=fr`).responseType('blob').expect(200);
    expect(
      pageTexts(french.body as Buffer)
        .join('\n')
        .replace(/\s+/g, ' '),
    ).toContain('21 mécanismes ont répondu à l’enquête et participé à GRCP 8.');
  });
});

describe('the meetings of a mechanism', () => {
  it('are told with what was asked and done there, and who came for it', async () => {
    const { body } = await house.http.get('/api/mechanisms/prague/meetings').expect(200);
    const lunch = { id: 'working-lunch', title: 'Synergies and partnerships' };
    const [meeting, ...others] = body as MechanismMeeting[];
    expect(others).toEqual([]);
    expect(meeting).toEqual({
      slug: 'grcp-8',
      title: 'Eighth Global Meeting of Chairs and Secretariats of Consultative Processes on Migration',
      shortTitle: 'GRCP 8',
      ...{ startDate: '2019-04-05', endDate: '2019-04-05' },
      ...{ invited: false, surveyed: true, tookPart: true },
      roles: [
        {
          ...{ role: 'coFacilitator', session: lunch, name: 'Mr Gintaras Valiulis' },
          description:
            'Adviser, International Cooperation Group, Ministry of Interior of Lithuania, Chair of the Prague Process',
        },
        {
          ...{ role: 'rapporteur', session: lunch, name: 'Mr Aleksey Maleev' },
          description:
            'Project Manager, Migration Dialogues and Cooperation Directorate, International Centre for Migration Policy Development (ICMPD), for the Prague Process Secretariat',
        },
      ],
    });
  });

  it('tell nothing of a draft, nor of whom has not confirmed', async () => {
    const person = { id: 'kim', familyName: 'Kim', mechanism: 'pafom' };
    const moderators = [{ person: 'kim', state: 'invited' }] as const;
    const file = smallMeeting({
      slug: 'quiet',
      people: [person],
      plenary: { moderators: [...moderators], items: [] },
      breakout: null,
    });
    await draft(house, { ...file, mechanisms: [{ id: 'pafom', name: 'PAFoM', invited: true }] });
    const slugs = async () =>
      ((await house.http.get('/api/mechanisms/pafom/meetings').expect(200)).body as MechanismMeeting[]).map(
        ({ slug, roles }) => [slug, roles.map(({ role }) => role)],
      );
    expect(await slugs()).toEqual([['grcp-8', expect.anything()]]);
    await release(house, 'quiet');
    expect(await slugs()).toEqual([
      ['quiet', []],
      ['grcp-8', expect.anything()],
    ]);
    await house.http.get('/api/mechanisms/nowhere/meetings').expect(404);
  });
});
