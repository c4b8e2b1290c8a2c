import type { MeetingSnapshot, PrintedRole } from '#contract/meeting-snapshot';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { isPermitted } from '../accounts/policy/policy.rules.js';
import { nameParts } from '../people/name-parts.js';
import { type NameParts, printedName } from '#contract/printed-name';
import type { BriefSupplement } from './brief-supplement.js';

/** Gathers what a brief says beyond a snapshot, as far as its reader may read it. */
@Injectable()
export class BriefSupplements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
  ) {}

  /** In one statement each for notes and biographies, however long the programme is. */
  async gather(snapshot: MeetingSnapshot, reader: Actor): Promise<BriefSupplement> {
    const { slug } = snapshot.meeting;
    const [grants, state] = await Promise.all([this.sources.grantsOf(reader), this.sources.stateOf(slug)]);
    const sessions = snapshot.sessions
      .map(({ id }) => id)
      .filter((session) => isPermitted('session-note.read', grants, { meeting: slug, session }, state));
    return { notes: await this.notesOf(slug, sessions), biographies: await this.biographiesOf(snapshot) };
  }

  private async notesOf(slug: string, sessions: readonly string[]): Promise<Map<string, string>> {
    if (sessions.length === 0) return new Map();
    const rows = await this.dataSource.query<{ key: string; text: string }[]>(
      `SELECT session.key, session_note.text FROM session_note
       JOIN session ON session.id = session_note.session_id JOIN meeting ON meeting.id = session.meeting_id
       WHERE meeting.slug = $1 AND session.key = ANY($2)`,
      [slug, sessions],
    );
    return new Map(rows.map(({ key, text }) => [key, text]));
  }

  /** A key may have passed to somebody else since a release: only who still has the printed name is the one who is printed. */
  private async biographiesOf({ meeting, sessions }: MeetingSnapshot): Promise<Map<string, string>> {
    const printed = new Map(
      sessions.flatMap((session) => rolesIn(session)).map(({ person, name }) => [person, name] as const),
    );
    const rows = await this.dataSource.query<{ key: string; name: NameParts; biography: string }[]>(
      `SELECT meeting_person.key, ${nameParts} AS name, person.biography FROM meeting_person
       JOIN person ON person.id = meeting_person.person_id JOIN meeting ON meeting.id = meeting_person.meeting_id
       WHERE meeting.slug = $1 AND meeting_person.key = ANY($2) AND person.biography IS NOT NULL`,
      [meeting.slug, [...printed.keys()].filter((person) => person !== undefined)],
    );
    const theirs = rows.filter(({ key, name }) => printed.get(key) === printedName(name));
    return new Map(theirs.map(({ key, biography }) => [key, biography]));
  }
}

function rolesIn({ moderators, items, groups }: MeetingSnapshot['sessions'][number]): PrintedRole[] {
  return [
    ...moderators,
    ...items.flatMap(({ speakers }) => speakers),
    ...groups.flatMap(({ coFacilitators, rapporteurs }) => [...coFacilitators, ...rapporteurs]),
  ];
}
