import type { PlenaryView, PresentationView, ReportingGroup } from '#contract/plenary';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { Onlooker } from '../support/onlooker.js';
import { addEntry, gatherWriters, type OutputHouse, viewOf } from '../support/output-house.js';
import { partOf } from '../support/own-part.js';
import { clear, groupIn, handIn, plenary } from '../support/plenary-house.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

const absent = '00000000-0000-4000-8000-000000000000';

let house: TestApp;
let cast: OutputHouse;
let north: string;
let south: string;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
  north = groupIn(cast.north);
  south = groupIn(cast.south);
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.query('DELETE FROM group_output');
  await house.query('DELETE FROM plenary_screen');
});

const read = async (who = cast.olga) => (await who.get(plenary).expect(200)).body as PlenaryView;
const groupsOf = (view: PlenaryView, ...facts: (keyof ReportingGroup)[]) =>
  view.groups.map((group) => Object.fromEntries(facts.map((fact) => [fact, group[fact]])));
const show = (who: Visitor, shown: PlenaryView['shown']) => who.put(`${plenary}/slide`, { shown });
const present = (group = north) => cast.olga.put(`${plenary}/presented/${group}`, {});
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const problemsOf = ({ body }: { body: unknown }) => (body as { problems: Problem[] }).problems;

/** Hands a recommendation of the first group in. @returns its id */
const handInOne = async (text = 'Meet yearly.') => (await handIn(cast, 'north', text))[0] ?? '';

describe('what groups report to a plenary', () => {
  it('is there slide by slide once it has been handed in, without what is not for the report', async () => {
    await addEntry(cast.people.nils, cast.north, 'note', { text: 'Not for the report.' });
    expect(groupsOf(await read(), 'name', 'state', 'submission', 'awaited')).toEqual([
      { name: 'North', state: 'open', submission: null, awaited: [] },
      { name: 'South', state: 'open', submission: null, awaited: [] },
    ]);
    const entry = await handInOne();
    const view = await read();
    expect([view.meeting, view.session]).toEqual([
      'Small 1',
      {
        ...{ id: 'reports', number: 2, label: null, title: 'Reports' },
        ...{ start: '2031-05-06T13:00', end: '2031-05-06T14:00' },
      },
    ]);
    expect(groupsOf(view, 'number', 'session', 'state', 'submission', 'awaited', 'rapporteurs')).toEqual([
      {
        ...{ number: 1, session: 'breakout', state: 'submitted', submission: 1 },
        ...{ awaited: ['Ms Cora', 'Ms Carl'], rapporteurs: ['Ms Rita'] },
      },
      { number: 2, session: 'breakout', state: 'open', submission: null, awaited: [], rapporteurs: ['Ms Rolf'] },
    ]);
    expect(view.groups.map(({ slides }) => slides.map(({ id }) => id))).toEqual([['group', entry], ['group']]);
    expect(view.groups[0]?.slides[1]).toEqual({
      ...{ id: entry, kind: 'recommendation', number: 1, title: 'Meetings', text: 'Meet yearly.', part: 1, parts: 1 },
      ...{ addressee: 'Secretariats', levels: ['regional', 'global'], actors: [] },
    });
  });

  it('is not there while it is being written again, and then as it was handed in last', async () => {
    const entry = await handInOne();
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word is missing.' }).expect(200);
    expect(groupsOf(await read(), 'state', 'submission')[0]).toEqual({ state: 'open', submission: null });
    const edit = { kind: 'set', entry, field: 'text', value: 'Meet every year.', seen: 1 };
    await cast.people.rita.post(`${cast.north}/edits`, { edits: [edit] }).expect(200);
    await cast.people.rita.post(`${cast.north}/submission`).expect(200);
    const [group] = (await read()).groups;
    expect([group?.submission, group?.slides[1]?.text]).toEqual([2, 'Meet every year.']);
  });

  it('is read in the same number of statements for any number of groups', async () => {
    const before = await statementsDuring(house, () => read());
    await handInOne();
    expect(await statementsDuring(house, () => read())).toBe(before);
  });

  it('is there for whoever moderates that session, and not for who has a part in the groups', async () => {
    await expect(read(cast.people.mona)).resolves.toMatchObject({ shown: null });
    await cast.people.rita.get(plenary).expect(404);
    await cast.olga.get('/api/meetings/small/sessions/breakout/plenary').expect(404);
    expect((await cast.olga.get('/api/meetings/small/plenaries').expect(200)).body).toEqual([
      { ...(await read()).session, groups: 2, presented: 0 },
    ]);
  });
});

describe('the screen of a plenary', () => {
  it('shows what its moderator or a rapporteur of the group puts there, and tells all who look on', async () => {
    const entry = await handInOne();
    const looking = await Onlooker.at(house.origin, cast.people.mona, 'small');
    await show(cast.people.mona, { group: north, slide: 'group' }).expect(200);
    const shown = (await cast.people.rita.put(`${cast.north}/presentation/slide`, { slide: entry }).expect(200))
      .body as PresentationView;
    expect([shown.shown, shown.other, shown.group.id, shown.session.id]).toEqual([entry, null, north, 'reports']);
    expect((await read()).shown).toEqual({ group: north, slide: entry });
    const changed = { kind: 'plenary.changed', data: { session: 'reports' } };
    expect(await looking.hears(2)).toEqual([changed, changed]);
    looking.leave();
  });

  it('tells a rapporteur who else is on it', async () => {
    const looking = await Onlooker.at(house.origin, cast.people.rita, 'small');
    await show(cast.olga, { group: south, slide: 'group' }).expect(200);
    const shown = { kind: 'output.shown', data: { session: 'breakout', group: north } };
    expect(await looking.hears(1)).toEqual([shown]);
    const { body } = await cast.people.rita.get(`${cast.north}/presentation`).expect(200);
    expect([(body as PresentationView).shown, (body as PresentationView).other]).toEqual([
      null,
      { number: 2, name: 'South' },
    ]);
    await handIn(cast, 'south', 'Meet yearly.');
    await show(cast.olga, { group: south, slide: 'group' }).expect(200);
    await show(cast.olga, null).expect(200);
    expect(await looking.hears(1)).toEqual([shown]);
    looking.leave();
    await cast.people.rolf.put(`${cast.north}/presentation/slide`, { slide: 'group' }).expect(404);
    await cast.people.cora.put(`${cast.north}/presentation/slide`, { slide: 'group' }).expect(404);
  });

  it('shows no slide that there is not, and goes back to the group where its slide has gone', async () => {
    expect(problemsOf(await show(cast.olga, { group: north, slide: 'x' }).expect(400))).toEqual([
      { path: 'shown.slide', found: '"x"', expected: 'a slide of the group' },
    ]);
    expect(problemsOf(await show(cast.olga, { group: absent, slide: 'group' }).expect(400))).toEqual([
      { path: 'shown.group', found: `"${absent}"`, expected: 'a group that reports to this session' },
    ]);
    const slide = await handInOne();
    await show(cast.olga, { group: north, slide }).expect(200);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word is missing.' }).expect(200);
    expect((await read()).shown).toEqual({ group: north, slide: 'group' });
    expect(((await show(cast.olga, null).expect(200)).body as PlenaryView).shown).toBeNull();
  });
});

describe('the way to a plenary', () => {
  const partOfSession = async (who: Visitor, key: string) =>
    (await partOf(who)).roles.map(({ session }) => session).find((session) => session.key === key);

  it('is on the page of one’s own part, for whoever moderates it or reports to it', async () => {
    expect([
      await partOfSession(cast.people.mona, 'reports'),
      await partOfSession(cast.people.rita, 'breakout'),
    ]).toMatchObject([
      { takesReports: true, reports: false },
      { takesReports: false, reports: true },
    ]);
    const linksOf = async (who: Visitor) =>
      [...(await who.get('/my-part').expect(200)).text.matchAll(/href="(\/desk\/small[^"]*)"/g)].map(
        ([, path]) => path,
      );
    const form = `/desk/small/outputs/breakout/${north}`;
    expect(await linksOf(cast.people.mona)).toEqual(['/desk/small/run/reports', '/desk/small/plenary/reports']);
    expect(await linksOf(cast.people.rita)).toEqual([form, `${form}/present`]);
    expect(await linksOf(cast.people.cora)).toEqual([form]);
    const { text } = await cast.people.mona.get('/my-part/meetings/small/sessions/reports').expect(200);
    expect(text).toContain('<a href="/desk/small/plenary/reports">Lead the plenary</a>');
  });

  it('is on the form of a group for whoever presents it, where there is a plenary', async () => {
    const present = async (who: Visitor) => (await viewOf(who, cast.north)).may.present;
    expect([await present(cast.people.rita), await present(cast.people.cora), await present(cast.olga)]).toEqual([
      ...[true, false, true],
    ]);
    await house.query(`UPDATE session SET reports_to_id = NULL`);
    expect(await present(cast.people.rita)).toBe(false);
    await house.query(
      `UPDATE session SET reports_to_id = (SELECT id FROM session WHERE key = 'reports') WHERE key = 'breakout'`,
    );
  });
});

describe('a group that has presented', () => {
  it('was cleared before, and is noted so once', async () => {
    expect(codeOf(await present().expect(409))).toBe('output.not-cleared');
    await handInOne();
    expect(codeOf(await present().expect(409))).toBe('output.not-cleared');
    await clear(cast, 'north');
    for (let times = 0; times < 2; times += 1) {
      const { body } = await present().expect(200);
      expect(groupsOf(body as PlenaryView, 'state')).toEqual([{ state: 'presented' }, { state: 'open' }]);
    }
    const noted = await house.query(`SELECT subject, changes FROM audit_entry WHERE action = 'output.presented'`);
    expect(noted).toEqual([
      { subject: `group ${north}`, changes: [{ path: ['state'], before: 'cleared', after: 'presented' }] },
    ]);
    expect((await viewOf(cast.olga, cast.north)).may).toEqual({
      ...{ write: false, submit: false, clear: false, reopen: true, present: true, oversee: true },
    });
    expect(codeOf(await cast.olga.post(`${cast.north}/chases`).expect(409))).toBe('output.not-awaited');
  });

  it('can be taken back, and opened again as before', async () => {
    await handInOne();
    await clear(cast, 'north');
    await present().expect(200);
    const { body } = await cast.olga.delete(`${plenary}/presented/${north}`).expect(200);
    expect(groupsOf(body as PlenaryView, 'state')[0]).toEqual({ state: 'cleared' });
    await present().expect(200);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word is missing.' }).expect(200);
    expect(groupsOf(await read(), 'state')[0]).toEqual({ state: 'open' });
  });

  it('stays presented when a co-facilitator clears it later', async () => {
    await handInOne();
    await clear(cast, 'north');
    await present().expect(200);
    await house.query('DELETE FROM output_clearance');
    await cast.people.cora.post(`${cast.north}/clearances`, { submission: 1 }).expect(200);
    expect(groupsOf(await read(), 'state')[0]).toEqual({ state: 'presented' });
  });
});
