import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { clashingMeeting, draft, organizerOf } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  house.clock.set('2031-04-01T10:00:00Z');
  await draft(house, clashingMeeting());
  olga = await organizerOf(house);
});
afterAll(() => house.close());

beforeEach(async () => {
  await draft(house, clashingMeeting());
});

describe('readiness', () => {
  it('tells what each session lacks, by when, and who can supply it', async () => {
    const { body } = await olga.get('/api/meetings/small/readiness').expect(200);
    expect(body.meeting.map(({ text }: { text: string }) => text)).toEqual([
      'The objective of the meeting is not written yet.',
    ]);
    const [plenary, breakout] = body.sessions;
    expect(plenary.session).toEqual({ kind: 'session', key: 'plenary', title: 'Evidence' });
    expect(plenary.missing[0]).toEqual({
      ...{ what: 'answer', before: 'meeting', details: { role: 'moderator' } },
      concerns: [
        { kind: 'person', key: 'ama', title: 'Ms Ama' },
        { kind: 'session', key: 'plenary', title: 'Evidence' },
      ],
      suppliers: [{ as: 'organizer', person: null, remindedAt: null }],
      text: 'Ms Ama has not answered yet: Moderator, “Evidence”.',
    });
    const whats = (of: { missing: { what: string }[] }) => of.missing.map(({ what }) => what);
    expect(whats(breakout)).toEqual([
      ...['room', 'answer', 'answer', 'address', 'address'],
      ...['person.two-places', 'person.two-places', 'plenary.overlaps'],
      ...['group.no-co-facilitator', 'breakout.no-later-plenary', 'guide.missing'],
    ]);
    // Addresses of three people, biographies of the three of the plenary, five answers and a room.
    expect(body.counts).toEqual({ release: 8, meeting: 12 });
  });

  it('wants nothing any more of what has been set aside, supplied or answered', async () => {
    await olga
      .put('/api/meetings/small/findings/person.two-places~ama~breakout~plenary/set-aside', { reason: 'Known.' })
      .expect(200);
    await house.query(`UPDATE person SET email = 'x@example.org', biography = 'Born.'`);
    await house.query(`UPDATE role SET state = 'confirmed'`);
    const { body } = await olga.get('/api/meetings/small/readiness?lang=fr').expect(200);
    expect(body.counts).toEqual({ release: 7, meeting: 1 });
    expect(body.meeting[0].text).toBe('L’objectif de la réunion n’est pas encore rédigé.');
  });

  it('takes the same number of statements however long the programme is', async () => {
    const path = '/api/meetings/small/readiness';
    const few = await statementsDuring(house, () => olga.get(path).expect(200));
    const file = clashingMeeting();
    const more = Array.from({ length: 30 }, (_, i) => ({ ...file.sessions[0]!, id: `more-${i}`, number: i + 2 }));
    await draft(house, { ...file, sessions: [...file.sessions, ...more] });
    expect(await statementsDuring(house, () => olga.get(path).expect(200))).toBe(few);
  });
});
