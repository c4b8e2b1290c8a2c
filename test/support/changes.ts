import { DataSource } from 'typeorm';
import type { Test } from 'supertest';
import type { TestApp } from './app.js';
import type { ActorName } from './cast.js';
import type { Visitor } from './visitor.js';

/** Changes something as somebody who has read this version of it. */
export function putVersion(visitor: Visitor, path: string, body: object, version = 1): Test {
  return visitor.put(path, body).set('If-Match', `"${version}"`);
}

/** An answer as far as it could tell one thing from another. */
export async function answerOf(request: Test): Promise<{ status: number; text: string }> {
  const { status, text } = await request;
  return { status, text };
}

/** Everybody of the cast who is signed in and does not organize the meetings. */
export const outsiders: readonly ActorName[] = [
  'moderator',
  'moderator of another session',
  'speaker',
  'co-facilitator',
  'rapporteur',
  'note-taker',
  'observer',
  'organizer of another meeting',
];

/** The newest entry of the audit trail, with the names of its account and of its meeting. */
export async function lastEntry({ app }: Pick<TestApp, 'app'>): Promise<unknown> {
  const [entry] = await app.get(DataSource).query<unknown[]>(
    `SELECT action, subject, changes, account.name AS actor, meeting.slug AS meeting
     FROM audit_entry
     LEFT JOIN account ON account.id = audit_entry.actor
     LEFT JOIN meeting ON meeting.id = audit_entry.scope
     ORDER BY audit_entry.id DESC LIMIT 1`,
  );
  return entry;
}
