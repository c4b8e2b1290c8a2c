import type { MeetingSnapshot, PrintedRole } from '#contract/meeting-snapshot';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { isPermitted } from '../accounts/policy/policy.rules.js';
import { nameParts } from '../people/name-parts.js';
import { type NameParts, printedName } from '#contract/printed-name';
import { type BriefRoom, type BriefSupplement, roomKey } from './brief-supplement.js';

/** Gathers what a brief says beyond a snapshot, as far as its reader may read it. */
@Injectable()
export class BriefSupplements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
  ) {}

  /** In one statement each for notes, biographies and rooms, however long the programme is. */
  async gather(snapshot: MeetingSnapshot, reader: Actor): Promise<BriefSupplement> {
    const { slug } = snapshot.meeting;
    const [grants, state] = await Promise.all([this.sources.grantsOf(reader), this.sources.stateOf(slug)]);
    const sessions = snapshot.sessions
      .map(({ id }) => id)
      .filter((session) => isPermitted('session-note.read', grants, { meeting: slug, session }, state));
    return {
      notes: await this.notesOf(slug, sessions),
      biographies: await this.biographiesOf(snapshot),
      rooms: await this.roomsOf(snapshot),
    };
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

  /** A session may be elsewhere since a release: only a room that still has the printed name is the one that is printed. */
  private async roomsOf({ meeting, sessions }: MeetingSnapshot): Promise<Map<string, BriefRoom>> {
    const printed = new Map(sessions.flatMap((session) => roomsIn(session)));
    const rows = await this.dataSource.query<(BriefRoom & { session: string; group: number | null; name: string })[]>(
      `SELECT used.session, used."group", room.name, room.place, room.contact
       FROM (
         SELECT meeting_id, key AS session, NULL AS "group", room_id FROM session
         UNION ALL
         SELECT session.meeting_id, session.key, breakout_group.number, breakout_group.room_id
         FROM breakout_group JOIN session ON session.id = breakout_group.session_id
       ) AS used
       JOIN room ON room.id = used.room_id JOIN meeting ON meeting.id = used.meeting_id
       WHERE meeting.slug = $1 AND (room.place IS NOT NULL OR room.contact IS NOT NULL)`,
      [meeting.slug],
    );
    return new Map(
      rows.flatMap(({ session, group, name, place, contact }): [string, BriefRoom][] => {
        const key = roomKey(session, group ?? undefined);
        return printed.get(key) === name ? [[key, { place, contact }]] : [];
      }),
    );
  }
}

function roomsIn({ id, room, groups }: MeetingSnapshot['sessions'][number]): [string, string | undefined][] {
  return [
    [roomKey(id), room],
    ...groups.map((group): [string, string | undefined] => [roomKey(id, group.number), group.room]),
  ];
}

function rolesIn({ moderators, items, groups }: MeetingSnapshot['sessions'][number]): PrintedRole[] {
  return [
    ...moderators,
    ...items.flatMap(({ speakers }) => speakers),
    ...groups.flatMap(({ coFacilitators, rapporteurs }) => [...coFacilitators, ...rapporteurs]),
  ];
}
