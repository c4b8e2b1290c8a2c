import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let organizer: Visitor;
/** Statements that an empty list takes. */
let few: number;

beforeAll(async () => {
  house = await startTestApp();
  await draft(house, smallMeeting({}));
  organizer = await organizerOf(house);
});
afterAll(() => house.close());

const listed = () => organizer.get('/api/meetings/small/documents').expect(200);

async function download(name: string): Promise<{ sha256: string; size: number }> {
  const answer = await house.http.get(`/meetings/small/${name}`).responseType('blob').expect(200);
  const bytes = answer.body as Buffer;
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength };
}

describe('the list of issued documents', () => {
  it('is empty before the first release, and has a release of which nothing has been handed out', async () => {
    expect((await listed()).body).toEqual([]);
    await release(house);
    const { body: releases } = await house.http.get('/api/meetings/small/releases').expect(200);
    expect((await listed()).body).toEqual([{ ...releases[0], documents: [] }]);
    few = await statementsDuring(house, listed);
  });

  it('has each document that somebody has asked for, with the size and the hash of its very bytes', async () => {
    const agenda = await download('agenda.pdf');
    const letter = await download('session-objectives.docx?lang=fr&paper=letter');
    await draft(house, smallMeeting({ plenary: { title: 'More evidence' } }));
    await release(house);
    const marked = await download('agenda.pdf?since=1');
    const issued = { language: 'en', paper: 'a4', since: 0, issuedAt: expect.stringMatching(/^20\d\d-.*Z$/) };
    const { body } = await listed();
    expect(body.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(body[0].documents).toEqual([{ ...issued, document: 'agenda', format: 'pdf', ...marked, since: 1 }]);
    expect(body[1].documents).toEqual([
      { ...issued, document: 'agenda', format: 'pdf', ...agenda },
      { ...issued, document: 'session-objectives', format: 'docx', ...letter, language: 'fr', paper: 'letter' },
    ]);
    expect(await statementsDuring(house, listed)).toBe(few);
  });
});
