import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

function meeting(slug: string, title = 'A meeting'): MeetingFile {
  const file = sampleFile('grcp-8');
  return { ...file, meeting: { ...file.meeting, slug, title } };
}

describe('the database', () => {
  const insertSession = (values: string) =>
    house.query(`
      INSERT INTO session (meeting_id, key, kind, number, title, start, "end", ordinal)
      SELECT id, ${values}, 0 FROM meeting WHERE slug = 'nonsense'`);

  /** A row of another meeting, with a room. */
  const theOther = `meeting_id = (SELECT id FROM meeting WHERE slug = 'other-nonsense')`;
  const foreign = (table: string) => `(SELECT id FROM ${table} WHERE ${theOther} LIMIT 1)`;

  beforeAll(async () => {
    const programme = house.app.get(ProgrammeService);
    await programme.importFile(meeting('nonsense'), theSystem);
    await programme.importFile({ ...meeting('other-nonsense'), rooms: [{ id: 'hall', name: 'Hall' }] }, theSystem);
  });

  it.each([
    [
      'a session that ends before it starts',
      `'x', 'plenary', 9, 't', '2019-04-05T10:00', '2019-04-05T09:00'`,
      'ck_session_times',
    ],
    [
      'a session at a time that is none',
      `'x', 'plenary', 9, 't', '2019-04-05T10:00', '2019-04-05T25:00'`,
      'ck_session_times',
    ],
    ['a session at 24:00', `'x', 'plenary', 9, 't', '2019-04-05T10:00', '2019-04-05T24:00'`, 'ck_session_times'],
    ['a negative number', `'x', 'plenary', -5, 't', '2019-04-05T10:00', '2019-04-05T11:00'`, 'ck_session_number'],
    ['an empty id', `'', 'plenary', 9, 't', '2019-04-05T10:00', '2019-04-05T11:00'`, 'ck_session_key'],
    ['an empty title', `'x', 'plenary', 9, ' ', '2019-04-05T10:00', '2019-04-05T11:00'`, 'ck_session_key'],
    ['a session of no kind', `'x', 'party', 9, 't', '2019-04-05T10:00', '2019-04-05T11:00'`, 'ck_session_kind'],
    [
      'a number twice',
      `'x', 'plenary', 1, 't', '2019-04-05T10:00', '2019-04-05T11:00'`,
      'uq_session_meeting_id_number',
    ],
    [
      'an id twice',
      `'closing', 'plenary', 9, 't', '2019-04-05T10:00', '2019-04-05T11:00'`,
      'uq_session_meeting_id_key',
    ],
  ])('refuses %s', async (_what, values, constraint) => {
    await expect(insertSession(values)).rejects.toThrow(new RegExp(constraint));
  });

  it.each([
    [
      'a slug twice',
      `INSERT INTO meeting SELECT gen_random_uuid(), m.slug, m.short_title, m.edition, m.title, m.theme,
      m.start_date, m.end_date, m.time_zone, m.language FROM meeting m WHERE slug = 'nonsense'`,
      'uq_meeting_slug',
    ],
    [
      'a meeting that ends before it starts',
      `UPDATE meeting SET end_date = '2019-04-04' WHERE slug = 'nonsense'`,
      'ck_meeting_dates',
    ],
    ['a slug that is no slug', `UPDATE meeting SET slug = 'Non sense' WHERE slug = 'nonsense'`, 'ck_meeting_slug'],
    [
      'a session in a meeting that does not exist',
      `INSERT INTO session SELECT gen_random_uuid(), gen_random_uuid(), s.key, s.kind, NULL, NULL, s.title, NULL, s.start,
      s."end", NULL, NULL, 0 FROM session s LIMIT 1`,
      'fk_session_meeting_id',
    ],
    ['a speaker outside any item', `UPDATE role SET kind = 'speaker' WHERE kind = 'moderator'`, 'ck_role_place'],
    ['a role in no known state', `UPDATE role SET state = 'perhaps'`, 'ck_role_state'],
    [
      'a plenary that reports',
      `UPDATE session SET kind = 'plenary' WHERE reports_to_id IS NOT NULL`,
      'ck_session_reports_to',
    ],
    ['a group number twice', `UPDATE breakout_group SET number = 1`, 'uq_breakout_group_session_id_number'],
    ['a place before the first', `UPDATE session SET ordinal = -1`, 'ck_session_ordinal'],
    ['an objective that is a text', `UPDATE meeting SET objective = '"x"'`, 'ck_meeting_lead_lists'],
    ['a session that changes its meeting', `UPDATE session SET ${theOther}`, 'session stays in its meeting'],
    ['a room of another meeting', `UPDATE session SET room_id = ${foreign('room')}`, 'session_room_of_its_meeting'],
    [
      'a report to a session of another meeting',
      `UPDATE session SET reports_to_id = ${foreign('session')} WHERE kind = 'breakout'`,
      'session_reports_in_its_meeting',
    ],
    [
      'groups in a session that is no breakout',
      `UPDATE session SET kind = 'plenary', reports_to_id = NULL WHERE kind = 'breakout'`,
      'session_with_groups_is_breakout',
    ],
    [
      'a group under a plenary',
      `UPDATE breakout_group SET session_id = (SELECT id FROM session WHERE key = 'closing' LIMIT 1), number = 99
      WHERE id = (SELECT id FROM breakout_group LIMIT 1)`,
      'group_of_breakout',
    ],
    [
      'a group in a room of another meeting',
      `UPDATE breakout_group SET room_id = ${foreign('room')}`,
      'group_room_of_its_meeting',
    ],
    [
      "a speaker in another session's item",
      `UPDATE role SET session_id = (SELECT id FROM session WHERE key = 'closing' LIMIT 1) WHERE item_id IS NOT NULL`,
      'role_item_of_its_session',
    ],
    [
      "a role in another session's group",
      `UPDATE role SET session_id = (SELECT id FROM session WHERE key = 'closing' LIMIT 1) WHERE group_id IS NOT NULL`,
      'role_group_of_its_session',
    ],
    [
      'an item that leaves its speakers behind',
      `UPDATE item SET session_id = (SELECT id FROM session WHERE key = 'working-lunch' LIMIT 1)`,
      'item_roles_of_its_session',
    ],
    [
      'a moderator who is at another meeting',
      `UPDATE role SET person_id = ${foreign('meeting_person')}`,
      'role_person_of_its_meeting',
    ],
    [
      'a guide to a session of another meeting',
      `UPDATE guide_session SET session_id = ${foreign('session')}`,
      'guide_session_of_its_meeting',
    ],
    [
      'questions for a session of another meeting',
      `UPDATE question_set SET session_id = ${foreign('session')}`,
      'question_set_of_its_meeting',
    ],
    ['an item of no length', `UPDATE item SET minutes = 0`, 'ck_item_minutes'],
  ])('refuses %s', async (_what, sql, constraint) => {
    await expect(house.query(sql)).rejects.toThrow(new RegExp(constraint));
  });
});
