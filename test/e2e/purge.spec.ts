import type { RecommendationView } from '#contract/recommendation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { examineDatabase } from '../../apps/api/src/commands/doctor/examine-database.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { runOn } from '../support/database.js';
import { addEntry, wholeRecommendation } from '../support/output-house.js';
import { makeLink, sendReport } from '../support/owner-house.js';
import { draft, giveAddresses, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

/** Some of the tables that hold something of a meeting. */
const tablesOfAMeeting = [
  ...[
    'draft_change',
    'draft_step',
    'finding_set_aside',
    'guide_suggestion',
    'group_output',
    'invitation',
    'issued_document',
    'issued_report',
  ],
  ...['owner_link', 'recommendation', 'recommendation_owner', 'recommendation_report', 'recommendation_step'],
  ...['live_event', 'mail', 'meeting', 'meeting_grant', 'meeting_person', 'person', 'release', 'reminder', 'room'],
  ...['presence', 'session_note', 'starred_session'],
];
const task = 'deleted-meetings.purge';

let house: TestApp;
let root: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  await makeAccount(house, 'Root', { administrator: true });
  root = await signedIn(house, 'Root');
});
afterAll(() => house.close());

/** By which a meeting is known again in rows that refer to it. */
interface Being {
  id: string;
  /** Releases and issued reports. */
  records: string[];
  people: string[];
}

/** A meeting of which everything can tell that it was there: releases, documents, mails, notes, reminders and what else there is. */
async function livedIn(slug: string): Promise<Being> {
  const word = `Qx${slug}Qx`;
  const people = ['ama', 'ben', 'cleo', 'dora'].map((id) => ({ id, familyName: `${word} ${id}` }));
  await draft(house, smallMeeting({ slug, people, meeting: { title: word } }));
  await giveAddresses(house, slug);
  const organizer = await organizerOf(house, slug);
  const path = `/api/meetings/${slug}`;
  const roles = (await organizer.get(`${path}/invitations`).expect(200)).body as { role: string; name: string }[];
  // People of several meetings have a person in each, and addresses of their own here.
  await house.query(`UPDATE person SET email = '${slug}-' || email WHERE family_name LIKE $1`, [`${word}%`]);
  await organizer.post(`${path}/invitations`, { roles: roles.map(({ role }) => role) }).expect(201);
  await organizer.post(`${path}/reminders`, { people: ['ama'], message: word }).expect(201);
  await release(house, slug);
  await house.http.get(`/meetings/${slug}/agenda.pdf`).expect(200);
  await organizer.put(`${path}/sessions/plenary/note`, { text: word }).set('If-Match', '"0"').expect(200);
  await organizer.post(`${path}/sessions/plenary/suggestions`, { text: word }).expect(201);
  const [group] = await house.query<{ id: string }>(
    `SELECT breakout_group.id FROM breakout_group JOIN session ON session.id = session_id
     JOIN meeting ON meeting.id = meeting_id WHERE meeting.slug = $1`,
    [slug],
  );
  const output = `${path}/sessions/breakout/groups/${group?.id}/output`;
  await addEntry(organizer, output, 'recommendation', wholeRecommendation(word));
  await organizer.post(`${output}/submission`).expect(200);
  await organizer.post(`${output}/reports`, {}).expect(201);
  await organizer.get(`${output}/report.pdf`).expect(200);
  const entered = { title: word, text: word, owners: [{ organization: word }] };
  const { body: made } = await organizer.post(`${path}/recommendations`, entered).expect(201);
  const { number } = made as { number: number };
  await organizer
    .request('patch', `${path}/recommendations/${number}`)
    .set('If-Match', '"1"')
    .send({ status: 'inProgress', note: word })
    .expect(200);
  await reportOn(organizer, path, { number, owner: { organization: word } });
  await organizer.put(`/api/my-part/stars/${slug}/plenary`, {}).expect(204);
  await organizer.put(`${path}/presence/${randomUUID()}`, { screen: 'people' }).expect(200);
  const finding = `${path}/findings/guide.missing~plenary/set-aside`;
  await organizer.put(finding, { reason: word }).expect(200);
  // Somebody who was taken out of the draft stays a person, because there is more to them than a name.
  await house.query(`UPDATE person SET biography = $1 WHERE family_name = $2`, [word, `${word} dora`]);
  await draft(house, smallMeeting({ slug, people: people.slice(0, 3), meeting: { title: word, theme: word } }));
  await release(house, slug);
  const [meeting] = await house.query<Being>(
    `SELECT id,
       ARRAY(SELECT id FROM release WHERE meeting_id = meeting.id
         UNION SELECT id FROM issued_report WHERE meeting_id = meeting.id) AS records,
       ARRAY(SELECT id FROM person WHERE family_name LIKE $2) AS people
     FROM meeting WHERE slug = $1`,
    [slug, `${word}%`],
  );
  return meeting!;
}

/** Has an owner report through a link that is mailed, accepts that, and has it report for another year. */
async function reportOn(organizer: Visitor, path: string, of: { number: number; owner: { organization: string } }) {
  const { number, owner } = of;
  const { token } = await makeLink(organizer, { owner, email: `${owner.organization}@example.org` }, path);
  const sent = { recommendation: number, text: owner.organization, status: 'done' };
  for (const year of [2018, 2019]) await sendReport(new Visitor(house.origin), token, { ...sent, year });
  const { body } = await organizer.get(`${path}/recommendations/${number}`).expect(200);
  const { reports, version: seen } = body as RecommendationView;
  await organizer
    .request('post', `${path}/recommendations/${number}/reports/${reports[0]?.id}/acceptance`)
    .set('If-Match', '"1"')
    .send({ seen, note: owner.organization })
    .expect(200);
}

async function deleted(slug: string, at: string): Promise<Being> {
  const being = await livedIn(slug);
  house.clock.set(at);
  const { body } = await root.get(`/api/meetings/${slug}/programme`).expect(200);
  await root
    .put(`/api/meetings/${slug}/deletion`, {})
    .set('If-Match', `"${(body as { version: number }).version}"`)
    .expect(200);
  return being;
}

/** The tables, but for the audit trail, in which something of a meeting is found, with the number of such rows. */
async function traces(slug: string, { id, records, people }: Being): Promise<Record<string, number>> {
  const tables = await house.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('audit_entry', 'account', 'one_time_link', 'sign_in_session')
     ORDER BY table_name`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await house.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${name} AS it WHERE to_jsonb(it)::text ~* $1`,
      [[`Qx${slug}Qx`, `"${slug}[".]`, id, ...records, ...people].join('|')],
    );
    if (row && row.count > 0) found[name] = row.count;
  }
  return found;
}

async function runTheJob(): Promise<void> {
  const runs = async () => {
    const [job] = await house.query<{ due: boolean }>(
      `SELECT run_at <= now() + interval '1 hour' AS due FROM graphile_worker.jobs WHERE key = $1`,
      [task],
    );
    return job?.due === false;
  };
  await house.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [task]);
  await until('the job has run', runs);
  await until('it is done', async () => {
    const locked = await house.query(
      `SELECT FROM graphile_worker.jobs WHERE task_identifier = $1 AND locked_at IS NOT NULL`,
      [task],
    );
    return locked.length === 0;
  });
}

describe('a meeting that was deleted', () => {
  it('is there for thirty days, and afterwards nothing of it, nor of its people', async () => {
    const kept = await livedIn('stays');
    const gone = await deleted('goes', '2019-04-01T10:00:00Z');
    const before = await traces('goes', gone);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(tablesOfAMeeting));
    const others = await traces('stays', kept);

    house.clock.set('2019-04-30T10:00:00Z');
    await runTheJob();
    house.clock.set('2019-05-01T10:00:00Z');
    await runTheJob();
    expect(await traces('goes', gone)).toEqual(before);

    house.clock.set('2019-05-01T10:00:00.001Z');
    await runTheJob();
    expect(await traces('goes', gone)).toEqual({});
    expect(await traces('stays', kept)).toEqual(others);
    expect(await lastEntry(house)).toEqual({
      action: 'meeting.purged',
      subject: 'meeting goes',
      actor: null,
      meeting: null,
      changes: [{ path: [], before: { id: gone.id, deletedAt: '2019-04-01T10:00:00.000Z' } }],
    });
    await root.get('/meetings/goes').expect(404);
    await root.get('/meetings/stays/agenda.pdf').expect(200);
    const [entries] = await house.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entry WHERE scope = $1`,
      [gone.id],
    );
    expect(entries?.count).toBeGreaterThan(5);
  }, 120_000);

  it('leaves a database that the doctor finds whole, in which records are kept from change as before', async () => {
    const findings = await examineDatabase(house.database.url);
    expect(findings.filter(({ isSound }) => !isSound)).toEqual([]);
    expect(findings).toHaveLength(7);
    for (const table of ['release', 'issued_report', 'issued_document']) {
      await expect(house.query(`DELETE FROM ${table}`)).rejects.toThrow(`permission denied for table ${table}`);
      await expect(runOn(house.database.url, `DELETE FROM ${table}`)).rejects.toThrow(/is a record/);
    }
  });

  it('leaves its slug to another', async () => {
    await draft(house, smallMeeting({ slug: 'goes' }));
    await release(house, 'goes');
    await house.http.get('/api/meetings/goes').expect(200);
  });

  it('goes by the clock of the database too, whatever the application believes', async () => {
    const purge = async (id: string) =>
      (await house.query<{ gone: boolean }>('SELECT purge_deleted_meeting($1) AS gone', [id]))[0]?.gone;
    const [meeting] = await house.query<{ id: string }>(`SELECT id FROM meeting WHERE slug = 'stays'`);
    const mark = (days: number | null) =>
      house.query(`UPDATE meeting SET deleted_at = now() - make_interval(days => $2) WHERE id = $1`, [
        meeting?.id,
        days,
      ]);
    expect(await purge(meeting?.id ?? '')).toBe(false);
    await mark(29);
    expect(await purge(meeting?.id ?? '')).toBe(false);
    house.clock.set('2099-01-01T00:00:00Z');
    await runTheJob();
    expect(await house.query(`SELECT FROM meeting WHERE slug = 'stays'`)).toHaveLength(1);
    await mark(31);
    // What goes is put back: this is about the permission alone.
    await house.app
      .get(DataSource)
      .transaction(async (manager) => {
        expect(await manager.query('SELECT purge_deleted_meeting($1) AS gone', [meeting?.id])).toEqual([
          { gone: true },
        ]);
        throw new Error('put back');
      })
      .catch((error: unknown) => {
        expect(error).toEqual(new Error('put back'));
      });
    expect(await house.query(`SELECT FROM meeting WHERE slug = 'stays'`)).toHaveLength(1);
    await mark(null);
  });

  it('is nobody’s to purge but the application’s', async () => {
    const [right] = await house.query(
      `SELECT has_function_privilege('plenary_app', 'purge_deleted_meeting(uuid)', 'EXECUTE') AS application,
         EXISTS (SELECT FROM pg_proc, aclexplode(proacl) WHERE proname = 'purge_deleted_meeting' AND grantee = 0) AS everybody`,
    );
    expect(right).toEqual({ application: true, everybody: false });
  });
});
