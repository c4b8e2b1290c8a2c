import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PeopleService } from '../../apps/api/src/people/people.service.js';
import { Person } from '../../apps/api/src/people/person.entity.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { webAuthor } from '../support/accounts.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { currentIn, refusalOf } from '../support/refusals.js';

let house: TestApp;
let people: PeopleService;
let person: Person;

const mark = { by: theSystem, scope: null };

beforeAll(async () => {
  house = await startTestApp();
  people = house.app.get(PeopleService);
});
afterAll(() => house.close());

beforeEach(async () => {
  await house.app.get(ProgrammeService).importFile(sampleFile('two-days'), theSystem);
  person = await personOf('exemplum');
});

const read = (id: string) => house.app.get(DataSource).getRepository(Person).findOneByOrFail({ id });

async function personOf(key: string): Promise<Person> {
  const [row] = await house.query(`SELECT person_id FROM meeting_person WHERE key = $1`, [key]);
  return read(String(row?.['person_id']));
}

/** A row with other values in it. */
const changed = <T extends object>(row: T, values: Partial<T>): T => Object.assign(structuredClone(row), values);

describe('a person', () => {
  it('has a biography and an address, in small letters, and each change raises the version', async () => {
    const { before, after } = await people.setBiography(person.id, 'Born.\n\nWorks.', person.version, mark);
    expect(before).toEqual(person);
    expect(after).toEqual(changed(person, { biography: 'Born.\n\nWorks.', version: person.version + 1 }));
    const reached = await people.setEmail(person.id, 'Office@Example.ORG', after.version, mark);
    expect(reached.after).toEqual(changed(after, { email: 'office@example.org', version: after.version + 1 }));
    expect(await people.setEmail(person.id, 'OFFICE@example.org', 0, mark)).toEqual({
      before: reached.after,
      after: reached.after,
    });
    await people.setBiography(person.id, null, reached.after.version, mark);
    expect((await people.setEmail(person.id, null, reached.after.version + 1, mark)).after).toMatchObject({
      email: null,
      biography: null,
    });
  });

  it('is changed by one of two who read the same version, and the other is told what stands there', async () => {
    const texts = ['a', 'b', 'c'];
    const race = texts.map((text) => people.setBiography(person.id, text, person.version, mark));
    expect((await Promise.all(race.map(refusalOf))).sort()).toEqual([
      ...['no refusal', 'version.conflict', 'version.conflict'],
    ]);
    const { biography, version } = await read(person.id);
    const late = people.setBiography(person.id, 'late', person.version, mark);
    expect(await currentIn(late)).toEqual({ version, biography });
    expect(await refusalOf(people.setEmail('00000000-0000-4000-8000-000000000000', null, 1, mark))).toBe('not-found');
  });

  it('may share the mailbox of an office, and the account of a person of another meeting', async () => {
    const colleague = await personOf('muster');
    await people.setEmail(person.id, 'mission@example.org', person.version, mark);
    await people.setEmail(colleague.id, 'mission@example.org', colleague.version, mark);
    const { accountId } = await webAuthor(house, 'shared');
    const link = 'UPDATE person SET account_id = $1 WHERE id = $2';
    await house.query(link, [accountId, person.id]);
    await house.query(link, [accountId, colleague.id]);
    await house.query('DELETE FROM account WHERE id = $1', [accountId]);
    expect([(await read(person.id)).accountId, (await read(colleague.id)).accountId]).toEqual([null, null]);
  });

  it.each(['Capital@example.org', 'no address', 'two@signs@example.org', 'a@b\nBcc: c@example.org', '@', ''])(
    'has no address such as %j in the database',
    async (email) => {
      const change = house.query('UPDATE person SET email = $1 WHERE id = $2', [email, person.id]);
      await expect(change).rejects.toThrow('ck_person_email');
    },
  );
});

describe('what a person says of himself or herself', () => {
  const word = 'quinquagesima';

  it('stays as it is when the programme is imported again', async () => {
    await people.setEmail(person.id, `${word}@example.org`, person.version, mark);
    await people.setBiography(person.id, word, person.version + 1, mark);
    const { accountId } = await webAuthor(house, 'linked');
    await house.query('UPDATE person SET account_id = $1 WHERE id = $2', [accountId, person.id]);
    const before = await read(person.id);
    const file = sampleFile('two-days');
    const renamed = file.people!.map((one) => (one.id === 'exemplum' ? { ...one, givenName: 'New' } : one));
    await house.app.get(ProgrammeService).importFile({ ...file, people: renamed }, theSystem);
    expect(await read(person.id)).toEqual(changed(before, { givenName: 'New' }));
  });

  it('is in no meeting file and in no release', async () => {
    await people.setEmail(person.id, `${word}@example.org`, person.version, mark);
    await people.setBiography(person.id, word, person.version + 1, mark);
    expect(JSON.stringify(await house.app.get(ProgrammeService).exportFile('two-days'))).not.toContain(word);
    await house.app.get(ReleaseService).release('two-days', 'note', theSystem);
    const { json } = await house.app.get(ReleaseReader).get('two-days');
    expect(json).toContain('Exemplum');
    expect(json).not.toContain(word);
  });

  it('outlives the last programme that names the person; a mere name does not', async () => {
    const named = await personOf('muster');
    await house.query('UPDATE person SET email = NULL, biography = NULL WHERE id = $1', [named.id]);
    await people.setEmail(person.id, 'kept@example.org', person.version, mark);
    await house.app
      .get(ProgrammeService)
      .importFile({ ...sampleFile('two-days'), ...{ people: [], sessions: [], guide: [] } }, theSystem);
    expect((await read(person.id)).email).toBe('kept@example.org');
    expect(await house.query('SELECT FROM person WHERE id = $1', [named.id])).toEqual([]);
  });
});
