import type { LinkedOwner } from '#contract/owner-link';
import type { RecommendationView } from '#contract/recommendation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf } from '../support/accounts.js';
import { lastEntry } from '../support/changes.js';
import {
  council,
  makeLink,
  type OwnerHouse,
  sendReport,
  settle,
  startOwners,
  tryToReport,
} from '../support/owner-house.js';
import { change } from '../support/register-house.js';
import { release } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let scene: OwnerHouse;
let olga: Visitor;
/** Who has the link, and no account. */
let owner: Visitor;

beforeAll(async () => {
  scene = await startOwners();
  ({ olga, owner } = scene);
}, 60_000);
afterAll(() => scene.house.close());
beforeEach(() => scene.begin());

const see = (token: string) => scene.see(token);
const get = (number?: number) => scene.get(number);
const reported = (...how: Parameters<OwnerHouse['reported']>) => scene.reported(...how);

describe('a report that is accepted', () => {
  it('sets what it proposes, as an organizer would, and the history says from whose report it came', async () => {
    const { token, id } = await reported();
    const { body } = await settle(olga, { report: id }, 'acceptance', { seen: 1, note: 'A network meets.' }).expect(
      200,
    );
    const { status, note, history, version, reports } = body as RecommendationView;
    expect([status, note, version]).toEqual(['inProgress', 'A network meets.', 2]);
    expect(history).toEqual([
      {
        ...{ at: '2031-11-03T09:00:00.000Z', by: 'Olga', status: 'inProgress', note: 'A network meets.' },
        report: { year: 2031, owner: { mechanism: 'isles', name: 'Isles Dialogue' } },
      },
    ]);
    expect(reports[0]).toMatchObject({ state: 'accepted', note: 'A network meets.', settledBy: 'Olga', version: 2 });
    expect((await see(token)).recommendations[0]).toMatchObject({
      ...{ status: 'inProgress', years: [2030] },
      reports: [{ state: 'accepted', reason: null, settledAt: '2031-11-03T09:00:00.000Z' }],
    });
    const log = (await olga.get('/api/meetings/small/log?limit=2').expect(200)).body as { action: string }[];
    expect(log.map(({ action }) => action)).toEqual(['recommendation.changed', 'recommendation-report.accepted']);
  });

  it('is in the history also where it proposes no change, and leaves the recommendation as it is', async () => {
    await change(olga, 1, { status: 'inProgress', note: 'Begun.' });
    const { id } = await reported({ status: null });
    await settle(olga, { report: id }, 'acceptance', { seen: 2 }).expect(200);
    const { status, note, history, version } = await get();
    expect([status, note, version]).toEqual(['inProgress', 'Begun.', 2]);
    expect(history.map(({ status: then, report }) => [then, report?.year])).toEqual([
      ['inProgress', 2031],
      ['inProgress', undefined],
    ]);
  });

  it('brings back what was superseded, where it says so', async () => {
    const { id } = await reported({ status: 'open' });
    await change(olga, 1, { status: 'superseded', supersededBy: { meeting: 'small', number: 2 } });
    await settle(olga, { report: id }, 'acceptance', { seen: 2 }).expect(200);
    const { status, supersededBy } = await get();
    expect([status, supersededBy]).toEqual(['open', null]);
  });

  it('is not over a status that somebody has set meanwhile, nor over a text that the owner has replaced', async () => {
    const { token, id } = await reported();
    await change(olga, 1, { status: 'done' });
    const { body } = await settle(olga, { report: id }, 'acceptance', { seen: 1 }).expect(412);
    expect([body.code, body.current.status]).toEqual(['version.conflict', 'done']);
    await sendReport(owner, token, { text: 'We met three times.' });
    const again = await settle(olga, { report: id }, 'acceptance', { seen: 2 }).expect(412);
    expect([again.body.code, again.body.current.text]).toEqual(['version.conflict', 'We met three times.']);
    expect((await get()).reports[0]?.state).toBe('waiting');
    await settle(olga, { report: id, version: 2 }, 'acceptance', { seen: 2 }).expect(200);
  });

  it('is read by everybody where the recommendation is public, without what was proposed, and none that is not accepted', async () => {
    const { id } = await reported({
      text: 'Qxaccepted',
      evidence: [{ title: 'Minutes', address: 'https://example.org/m' }],
    });
    const { token: another } = await makeLink(olga, { owner: council, email: emailOf('qxaddress') });
    await sendReport(owner, another, { text: 'Qxwaiting' });
    await sendReport(owner, another, { year: 2030, text: 'Qxdeclined' });
    const declined = (await get()).reports.find(({ text }) => text === 'Qxdeclined');
    await settle(olga, { report: declined?.id ?? '' }, 'refusal', { reason: 'Qxreason' }).expect(200);
    await settle(olga, { report: id }, 'acceptance', { seen: 1 }).expect(200);
    await change(olga, 1, { isPublic: true }, 2);
    await release(scene.house, 'small');
    const { body, text } = await owner.get('/api/recommendations').expect(200);
    expect(body[0].reports).toEqual([
      {
        ...{ year: 2031, owner: { mechanism: 'isles', name: 'Isles Dialogue' }, text: 'Qxaccepted' },
        evidence: [{ title: 'Minutes', address: 'https://example.org/m' }],
      },
    ]);
    const page = await owner.get('/recommendations').expect(200);
    for (const secret of ['Qxwaiting', 'Qxdeclined', 'Qxreason', 'qxaddress'])
      expect([text.includes(secret), page.text.includes(secret)]).toEqual([false, false]);
  });
});

describe('a report that is settled', () => {
  it('was declined for a reason, which the owner reads', async () => {
    const { token, id } = await reported();
    await settle(olga, { report: id }, 'refusal', {}).expect(400);
    await settle(olga, { report: id }, 'refusal', { reason: 'Which meetings?' }).expect(200);
    expect((await see(token)).recommendations[0]?.reports[0]).toMatchObject({
      state: 'declined',
      reason: 'Which meetings?',
    });
    expect(await get()).toMatchObject({ status: 'open', history: [], version: 1 });
    expect(await lastEntry(scene.house)).toMatchObject({ action: 'recommendation-report.declined', actor: 'Olga' });
  });

  it('was declined, and is put otherwise by its owner: it waits again', async () => {
    const { token, id } = await reported();
    await settle(olga, { report: id }, 'refusal', { reason: 'Which meetings?' }).expect(200);
    const again = await tryToReport(owner, token, { text: 'Those of May.' }).expect(200);
    expect((again.body as LinkedOwner).recommendations[0]?.reports[0]).toMatchObject({
      ...{ text: 'Those of May.', state: 'waiting', reason: null, settledAt: null },
    });
    expect(await lastEntry(scene.house)).toMatchObject({ action: 'recommendation-report.replaced' });
    await settle(olga, { report: id, version: 3 }, 'acceptance', { seen: 1 }).expect(200);
    expect((await get()).reports).toMatchObject([{ state: 'accepted', text: 'Those of May.', version: 4 }]);
  });

  it('was accepted, and is no longer replaced by its owner', async () => {
    const { token, id } = await reported();
    await settle(olga, { report: id }, 'acceptance', { seen: 1 }).expect(200);
    const { body } = await tryToReport(owner, token, { text: 'Otherwise.' }).expect(409);
    expect(body.code).toBe('recommendation-report.settled');
    await tryToReport(owner, token, { year: 2030 }).expect(200);
  });

  it('is settled once: of two organizers at once the second is told', async () => {
    const { id } = await reported();
    const answers = await Promise.all([
      settle(olga, { report: id }, 'acceptance', { seen: 1 }),
      settle(olga, { report: id }, 'refusal', { reason: 'No.' }),
      settle(olga, { report: id }, 'acceptance', { seen: 1 }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const { version } = await get();
    const again = await settle(olga, { report: id, version: 2 }, 'acceptance', { seen: version });
    expect([again.status, again.body.code]).toEqual([409, 'recommendation-report.settled']);
    const late = await settle(olga, { report: id, version: 2 }, 'refusal', { reason: 'No.' });
    expect([late.status, late.body.code]).toEqual([409, 'recommendation-report.settled']);
  });

  it('is one of that recommendation', async () => {
    const { id } = await reported();
    await settle(olga, { number: 2, report: id }, 'refusal', { reason: 'No.' }).expect(404);
  });
});
