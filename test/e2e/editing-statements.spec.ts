import type { MeetingFile } from '#contract/meeting-file';
import type { SessionView } from '#contract/programme-view';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import { statementTextsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
beforeAll(async () => {
  house = await startTestApp();
}, 60_000);
afterAll(() => house.close());

function meetingOf(slug: string, sessions: number): MeetingFile {
  const file = smallMeeting({ slug, breakout: null });
  const [plenary] = file.sessions;
  const others = Array.from({ length: sessions - 1 }, (_, index) => {
    return { ...plenary!, id: `another-${index}`, number: index + 2 };
  });
  return { ...file, sessions: [plenary!, ...others] };
}

/** The statements of each edit, without their values. */
async function statementsOf(slug: string, olga: Visitor): Promise<Record<string, string[]>> {
  const at = `/api/meetings/${slug}/programme`;
  const session = `${at}/sessions/plenary`;
  const edits = {
    read: () => olga.get(at),
    change: (tag: string) => olga.patch(session, { title: 'Proof', room: 'side' }).set('If-Match', tag),
    stale: () => olga.patch(session, { title: 'Signs' }).set('If-Match', '"1"'),
    add: () => olga.post(`${session}/items`, { kind: 'discussion', minutes: 10 }),
    fit: (tag: string) => olga.post(`${session}/fit`).set('If-Match', tag),
    remove: (tag: string) => olga.delete(session).set('If-Match', tag),
  };
  const statements: Record<string, string[]> = {};
  for (const [name, edit] of Object.entries(edits)) {
    const { body } = await olga.get(at).expect(200);
    const { version } = (body as { sessions: SessionView[] }).sessions.find(({ id }) => id === 'plenary')!;
    statements[name] = await statementTextsDuring(house, async () => {
      expect((await edit(`"${version}"`)).status).toBe({ stale: 412, add: 201 }[name] ?? 200);
    });
  }
  return statements;
}

describe('the statements of an edit', () => {
  it('are the same in a meeting of 1, 3 and 100 sessions', async () => {
    const found: Record<string, string[]>[] = [];
    for (const sessions of [1, 3, 100]) {
      const slug = `of-${sessions}`;
      await draft(house, meetingOf(slug, sessions));
      const olga = await organizerOf(house, slug, `Olga ${sessions}`);
      found.push(await statementsOf(slug, olga));
    }
    const counts = found.map((statements) => Object.entries(statements).map(([name, { length }]) => [name, length]));
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  });
});
