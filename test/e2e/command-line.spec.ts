import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sampleFile, SetClock, startAppOn } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { grcpOn, type Outcome } from '../support/grcp.js';
import { Visitor } from '../support/visitor.js';

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-command-line-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function grcp(...args: string[]): Promise<Outcome> {
  return grcpOn(database.url, ...args);
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const names = [
  ...['agenda.docx', 'agenda.pdf', 'brief.docx', 'brief.pdf', 'calendar.ics'],
  ...['participation.docx', 'participation.pdf', 'session-objectives.docx', 'session-objectives.pdf'],
];

describe('grcp mechanism-documents', () => {
  it('makes the documents of the registry that comes with the product, as of the day of its newest fact', async () => {
    const out = join(folder, 'mechanisms');
    const outcome = await grcp('mechanism-documents', out);
    expect({ ...outcome, stdout: outcome.stdout.split('\n').length }).toEqual({ code: 0, stdout: 7, stderr: '' });
    expect(readdirSync(out).sort()).toEqual([
      ...['docx', 'pdf', 'xlsx'].map((format) => `mechanisms-fact-sheet-2019-06-01-en.${format}`),
      ...['docx', 'pdf', 'xlsx'].map((format) => `mechanisms-thematic-foci-2019-06-01-en.${format}`),
    ]);
  });

  it('takes another day, language and paper, and refuses what is no day', async () => {
    const out = join(folder, 'mecanismos');
    const said = ['--on', '2019-04-05', '--lang', 'es', '--paper', 'letter'];
    expect(await grcp('mechanism-documents', out, ...said)).toMatchObject({ code: 0 });
    const pdf = readFileSync(join(out, 'mechanisms-fact-sheet-2019-04-05-es.pdf'), 'latin1');
    expect(pdf).toContain('/MediaBox [0 0 792 612]');
    expect(await grcp('mechanism-documents', out, '--on', 'yesterday')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Expected a date such as 2019-06-30.'),
    });
  });
});

describe('grcp documents', () => {
  it('makes all documents of a file, the same bytes each time', async () => {
    const made = async (out: string): Promise<Record<string, string>> => {
      const outcome = await grcp('documents', 'samples/grcp-8.yaml', '--out', join(folder, out));
      expect({ ...outcome, stdout: outcome.stdout.split('\n').length }).toEqual({ code: 0, stdout: 10, stderr: '' });
      expect(readdirSync(join(folder, out)).sort()).toEqual(names);
      return Object.fromEntries(
        names.map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, out, name)))
            .digest('hex'),
        ]),
      );
    };
    expect(await made('first')).toEqual(await made('second'));
  });

  it('takes JSON, another language and another paper', async () => {
    const json = fileWith('grcp-8.json', JSON.stringify(sampleFile('grcp-8')));
    const out = join(folder, 'french');
    expect(await grcp('documents', json, '--out', out, '--lang', 'fr', '--paper', 'letter')).toMatchObject({ code: 0 });
    expect(readFileSync(join(out, 'calendar.ics'), 'utf8')).toContain('SUMMARY:Séance 1\u00A0: Inter-State');
    expect(readFileSync(join(out, 'agenda.pdf'), 'latin1')).toContain('/MediaBox [0 0 612 792]');
  });

  it('names every problem of a bad file and writes nothing', async () => {
    const bad = fileWith(
      'bad.yaml',
      readFileSync('samples/grcp-8.yaml', 'utf8')
        .replace('end: 2019-04-05T10:15', 'end: 2019-04-05T09:15')
        .replace('person: vitorino', 'person: nobody')
        .replace('venue:', 'venu:'),
    );
    const out = join(folder, 'none');
    const outcome = await grcp('documents', bad, '--out', out);
    expect(outcome.stderr.split('\n')).toEqual([
      'meeting.venu: found an unknown key, expected one of slug, shortTitle, edition, title, theme, startDate, endDate, timeZone, language, venue, organizer, organizerTagline, objective, issues, survey, attribution',
      'sessions[0].end: found "2019-04-05T09:15", expected a time after the session\'s start, 2019-04-05T09:45',
      'sessions[0].items[0].speakers[0].person: found "nobody", expected the id of a person in this file',
      '',
    ]);
    expect([outcome.code, outcome.stdout, existsSync(out)]).toEqual([2, '', false]);
  });

  it('names a character that cannot be printed, with the field it stands in', async () => {
    const bad = fileWith('unprintable.yaml', readFileSync('samples/grcp-8.yaml', 'utf8').replace('Vitorino', '王'));
    const out = join(folder, 'unprintable');
    expect(await grcp('documents', bad, '--out', out)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'people[0].familyName: found "王" (U+738B), expected characters that can be printed\n',
    });
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['documents', 'nowhere.yaml', '--out', 'x'], 'nowhere.yaml: cannot be read (ENOENT), expected a meeting file'],
    [['documents', 'samples', '--out', 'x'], 'samples: cannot be read (EISDIR), expected a meeting file'],
    [['documents', 'samples/grcp-8.yaml'], "required option '--out <dir>' not specified"],
    [['documents', 'samples/grcp-8.yaml', '--out', 'x', '--lang', 'de'], 'Allowed choices are en, fr, es.'],
    [
      ['documents', 'samples/grcp-8.yaml', '--out', 'package.json'],
      'package.json: cannot be written (EEXIST), expected a folder',
    ],
    [['import', 'samples/grcp-8.yaml', '--release', ''], '--release: found "", expected a text that is not empty'],
    [['import', 'samples/grcp-8.yaml', '--release', 'a\nb'], '--release: found "a\\nb", expected a text of one line'],
    [['import', 'samples/grcp-8.yaml', '--release', 'a', '--anyway', ' '], '--anyway: found " ", expected a text that'],
    [['import', 'samples/grcp-8.yaml', '--anyway', 'a'], '--anyway: expected --release too'],
    [['dokuments'], "unknown command 'dokuments'"],
  ])('refuses %j with exit code 2 and says what was expected', async (args, message) => {
    const outcome = await grcp(...args);
    expect(outcome.stderr).toContain(message);
    expect([outcome.code, outcome.stdout, existsSync('x')]).toEqual([2, '', false]);
  });
});

describe('grcp import and export', () => {
  it('carry a meeting through the database unchanged', async () => {
    expect(await grcp('import', 'samples/two-days.yaml')).toEqual({
      code: 0,
      stdout: 'two-days: draft imported\n',
      stderr: '',
    });
    const { stdout } = await grcp('export', 'two-days');
    expect(parse(stdout)).toEqual(sampleFile('two-days'));
    const json = await grcp('export', 'two-days', '--json');
    expect(JSON.parse(json.stdout)).toEqual(sampleFile('two-days'));
  });

  it('writes a file that nobody else can read, and overwrites none', async () => {
    await grcp('import', 'samples/two-days.yaml');
    const path = join(folder, 'exported.yaml');
    const written = await grcp('export', 'two-days', '--out', path);
    expect(written).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect([parse(readFileSync(path, 'utf8')), statSync(path).mode & 0o777]).toEqual([sampleFile('two-days'), 0o600]);
    expect((await grcp('import', path)).code).toBe(0);
    expect(await grcp('export', 'two-days', '--out', path)).toEqual({
      code: 2,
      stdout: '',
      stderr: `--out ${path}: cannot be written (EEXIST), expected the name of a new file\n`,
    });
    const nothing = await grcp('export', 'nothing', '--out', join(folder, 'nothing.yaml'));
    expect([nothing.code, existsSync(join(folder, 'nothing.yaml'))]).toEqual([2, false]);
  });

  it('release where that is asked for, and say when there is nothing to release', async () => {
    const args = ['import', 'samples/grcp-8.yaml', '--release', 'As it was held'];
    expect(await grcp(...args)).toEqual({
      code: 0,
      stdout: 'grcp-8: draft imported and released as version 1\n',
      stderr: '',
    });
    expect(await grcp(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'release.unchanged: Nothing has changed since the last release\n',
    });
  });

  it('release a programme with errors only with a reason', async () => {
    const text = readFileSync('samples/grcp-8.yaml', 'utf8').replace('slug: grcp-8', 'slug: clashing');
    // Session 1 then begins while the opening is going on.
    const bad = fileWith('clashing.yaml', text.replace('start: 2019-04-05T10:15', 'start: 2019-04-05T10:00'));
    const refused = await grcp('import', bad, '--release', 'note');
    expect({ ...refused, stderr: refused.stderr.split(': ')[0] }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plenary.overlaps~opening~session-1',
    });
    expect(await grcp('import', bad, '--release', 'note', '--anyway', 'As it happened')).toEqual({
      code: 0,
      stdout: 'clashing: draft imported and released as version 1\n',
      stderr: '',
    });
  });

  it('say plainly that the database cannot be reached', async () => {
    expect(await grcpOn('postgres://user:secret@127.0.0.1:1/database', 'export', 'grcp-8')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'The database that DATABASE_URL names cannot be reached: connect ECONNREFUSED 127.0.0.1:1. ' +
        'Start it, or mend DATABASE_URL.\n',
    });
  });

  it('release nothing that cannot be printed, and do not keep the draft', async () => {
    const text = readFileSync('samples/grcp-8.yaml', 'utf8').replace('slug: grcp-8', 'slug: emoji');
    const bad = fileWith('emoji.yaml', text.replace('Opening Session', 'Opening 🎉'));
    expect(await grcp('import', bad, '--release', 'note')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sessions[0].title: found "🎉" (U+1F389), expected characters that can be printed\n',
    });
    expect(await grcp('export', 'emoji')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'not-found: There is nothing here\n',
    });
  });
});

describe('grcp admin', () => {
  it('makes an administrator, or makes one of who is there, with a link that signs in once', async () => {
    const clock = new SetClock(new Date().toISOString());
    const { app, origin } = await startAppOn(database.url, clock);
    for (const round of ['made', 'there already']) {
      const { code, stdout, stderr } = await grcp('admin', 'Chief@example.org', '--name', 'Chief');
      const madeFrom =
        'Made from BASE_URL, http://localhost:3000. Where the server has another, give it to this command too.\n';
      expect([round, code, stderr]).toEqual([round, 0, madeFrom]);
      const token = /^http:\/\/localhost:3000\/sign-in\/([\w-]{43})\n$/.exec(stdout)?.[1];
      const chief = new Visitor(origin);
      const { body } = await chief.post('/api/session/redemption', { token }).expect(201);
      expect(body.account).toMatchObject({ email: 'chief@example.org', name: 'Chief', administrator: true });
      await chief.post('/api/session/redemption', { token }).expect(401);
    }
    await app.close();
  });

  it('refuses what is no address', async () => {
    const { code, stdout, stderr } = await grcp('admin', 'chief');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('chief: expected an e-mail address such as name@example.org\n');
  });
});
