import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { putVersion } from '../support/changes.js';
import { describeWith } from '../support/describe-with.js';
import { contentTexts } from '../support/pdf-tags.js';
import { pageTexts } from '../support/pdf.js';
import { draft } from '../support/small-meeting.js';
import { pathOf } from '../support/tools.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
  for (const session of ['first', 'second']) {
    const path = `/api/meetings/released/sessions/${session}/note`;
    await putVersion(cast.organizer, path, { text: `Note of the ${session}.` }, 0).expect(200);
  }
  await house.query(`UPDATE person SET biography = 'Sings since 1999.' WHERE family_name = 'sam'`);
}, 60_000);
afterAll(() => house.close());

const at = (path: string, slug = 'released') => `/api/meetings/${slug}/${path}`;

async function briefFor(actor: ActorName, path: string): Promise<string> {
  const { body } = await cast[actor].get(at(path)).responseType('blob').expect(200);
  return pageTexts(body as Buffer).join('\n');
}

describeWith(['pdftotext'], 'a brief', () => {
  it.each(['brief.pdf', 'draft/brief.pdf'])(
    'of a whole meeting has the notes that its reader may read: %s',
    async (path) => {
      const notes: [ActorName, string[]][] = [
        ['organizer', ['first', 'second']],
        ['administrator', ['first', 'second']],
        ['moderator', ['first']],
        ['moderator of another session', ['second']],
        ['speaker', []],
        ['rapporteur', []],
        ['observer', []],
      ];
      for (const [actor, expected] of notes) {
        const text = await briefFor(actor, path);
        const found = [...text.matchAll(/Note of the (\w+)\./g)].map(([, session]) => session);
        expect([actor, found]).toEqual([actor, expected]);
        expect(text).toContain('Sings since 1999.');
        expect(text.includes('DRAFT')).toBe(path.startsWith('draft'));
      }
    },
  );

  it('of a session is about that one alone', async () => {
    const text = await briefFor('organizer', 'sessions/second/brief.pdf');
    expect(text).toContain('Session 2: Second');
    expect(text).not.toMatch(/First|Note of the first|Groups/);
    expect(await briefFor('organizer', 'draft/sessions/groups/brief.pdf')).toMatch(
      /Group 1: One[\s\S]*Rapporteur: rita/,
    );
  });

  it('of a release stays as it was released, save for notes and biographies', async () => {
    const file = castMeeting('released');
    const sessions = file.sessions.map((one) => ({ ...one, title: `${one.title} changed` }));
    await draft(house, { ...file, sessions });
    await putVersion(cast.moderator, at('sessions/first/note'), { text: 'Another note.' }, 1).expect(200);
    const [released, drafted] = [
      await briefFor('moderator', 'brief.pdf'),
      await briefFor('moderator', 'draft/brief.pdf'),
    ];
    expect([released.includes('changed'), drafted.includes('changed')]).toEqual([false, true]);
    for (const text of [released, drafted]) expect(text).toContain('Another note.');
  });

  it('does not say of one person what another has written who took over the id', async () => {
    const file = castMeeting('released');
    const people = (file.people ?? []).map((one) => (one.id === 'sam' ? { ...one, familyName: 'Salome' } : one));
    await draft(house, { ...file, people });
    expect(await briefFor('organizer', 'brief.pdf')).not.toContain('Sings');
    expect(await briefFor('organizer', 'draft/brief.pdf')).toContain('Sings');
    await draft(house, file);
  });
});

describe('a brief', () => {
  it('is kept by no cache, and nowhere here', async () => {
    for (const path of [
      'brief.pdf',
      'draft/brief.docx',
      'sessions/first/brief.docx',
      'draft/sessions/first/brief.pdf',
    ]) {
      const { headers } = await cast.moderator.get(at(path)).expect(200);
      expect(headers['cache-control']).toBe('private, no-store');
    }
    expect(await house.query('SELECT document FROM issued_document')).toEqual([]);
  });

  it('has a readable file name, a language and a paper', async () => {
    const named = async (path: string) =>
      (await cast.moderator.get(at(path)).expect(200)).headers['content-disposition'];
    expect(await named('brief.pdf?lang=fr&paper=letter')).toBe('inline; filename="released-brief-v1-fr.pdf"');
    expect(await named('draft/sessions/first/brief.docx')).toBe(
      'inline; filename="released-first-brief-draft-en.docx"',
    );
    await cast.moderator.get(at('brief.pdf?lang=de')).expect(400);
  });

  it('is of what there is', async () => {
    for (const path of ['sessions/none/brief.pdf', 'draft/sessions/none/brief.pdf', 'brief.pdf?version=2']) {
      await cast.organizer.get(at(path)).expect(404);
    }
    await cast.organizer.get(at('brief.pdf', 'draft')).expect(404);
    await cast.organizer.get(at('sessions/first/brief.pdf', 'draft')).expect(404);
  });

  it('is a link for those who moderate, and for those who organize', async () => {
    const links = async (actor: ActorName) => {
      const { text } = await cast[actor].get('/my-part').expect(200);
      return [...text.matchAll(/href="([^"]*brief[^"]*)"/g)].map(([, href]) => href).sort();
    };
    const states = ['archived', 'draft', 'elsewhere', 'released'];
    expect(await links('moderator')).toEqual(
      states.map((slug) => `/api/meetings/${slug}/draft/sessions/first/brief.pdf`),
    );
    for (const href of await links('moderator')) await cast.moderator.get(href!).expect(200);
    expect(await links('speaker')).toEqual([]);
    expect(await links('organizer of another meeting')).toEqual(['/api/meetings/elsewhere/draft/brief.pdf']);
  });
});

describeWith(['soffice', 'pdftotext'], 'a brief in Word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-brief-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('says in LibreOffice what the PDF says', async () => {
    const { body } = await cast.organizer.get(at('brief.docx')).responseType('blob').expect(200);
    const path = join(folder, 'brief.docx');
    writeFileSync(path, body as Buffer);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path];
    execFileSync(pathOf('soffice'), options, { stdio: 'ignore' });
    const text = readFileSync(join(folder, 'brief.txt'), 'utf8').replace(/[\s\uFEFF]+/gu, '');
    const { body: twin } = await cast.organizer.get(at('brief.pdf')).responseType('blob').expect(200);
    const pdf = (await contentTexts(twin as Buffer)).join('');
    expect(text.replaceAll('\u2011', '-')).toBe(pdf);
  }, 120_000);
});
