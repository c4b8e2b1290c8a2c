import { identifier, slug } from '#contract/fields';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Refusal } from '../platform/refusal.js';

/**
 * All of an address at once (`@Param(SessionAddress) sessionId: string`), as the id of the row that it names. Parts that do not
 * belong together name nothing, and what is not there looks the same.
 */
@Injectable()
export abstract class RowAddress implements PipeTransform<unknown, Promise<string>> {
  /** The parts of the address, in the order in which the statement takes them. */
  protected abstract readonly parts: z.ZodType<Record<string, string>>;
  /** Finds the id. */
  protected abstract readonly statement: string;

  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal `not-found` */
  async transform(params: unknown): Promise<string> {
    const { data } = this.parts.safeParse(params);
    const rows = data ? await this.dataSource.query<{ id: string }[]>(this.statement, Object.values(data)) : [];
    if (!rows[0]) throw new Refusal('not-found');
    return rows[0].id;
  }
}

/** `:slug` */
@Injectable()
export class MeetingAddress extends RowAddress {
  protected readonly parts = z.object({ slug });
  protected readonly statement = 'SELECT id FROM meeting WHERE slug = $1';
}

/** `:slug` and the `:session`'s key in that meeting. */
@Injectable()
export class SessionAddress extends RowAddress {
  protected readonly parts = z.object({ slug, session: identifier });
  protected readonly statement = `
    SELECT session.id FROM session JOIN meeting ON meeting.id = session.meeting_id
    WHERE meeting.slug = $1 AND session.key = $2`;
}

/** `:slug` and the `:room`'s key in that meeting. */
@Injectable()
export class RoomAddress extends RowAddress {
  protected readonly parts = z.object({ slug, room: identifier });
  protected readonly statement = `
    SELECT room.id FROM room JOIN meeting ON meeting.id = room.meeting_id WHERE meeting.slug = $1 AND room.key = $2`;
}

/** `:slug` and the `:person`'s key in that meeting. */
@Injectable()
export class MeetingPersonAddress extends RowAddress {
  protected readonly parts = z.object({ slug, person: identifier });
  protected readonly statement = `
    SELECT meeting_person.id FROM meeting_person JOIN meeting ON meeting.id = meeting_person.meeting_id
    WHERE meeting.slug = $1 AND meeting_person.key = $2`;
}

/** `:slug` and the key of a `:mechanism` that has to do with that meeting. */
@Injectable()
export class MeetingMechanismAddress extends RowAddress {
  protected readonly parts = z.object({ slug, mechanism: slug });
  protected readonly statement = `
    SELECT meeting_mechanism.id FROM meeting_mechanism JOIN meeting ON meeting.id = meeting_mechanism.meeting_id
    WHERE meeting.slug = $1 AND meeting_mechanism.key = $2`;
}

/** `:slug` and the id of a `:suggestion` for one of its sessions. */
@Injectable()
export class SuggestionAddress extends RowAddress {
  protected readonly parts = z.object({ slug, suggestion: z.uuid() });
  protected readonly statement = `
    SELECT guide_suggestion.id FROM guide_suggestion
    JOIN session ON session.id = guide_suggestion.session_id JOIN meeting ON meeting.id = session.meeting_id
    WHERE meeting.slug = $1 AND guide_suggestion.id = $2`;
}

/** `:slug` and the id of a `:role` in one of its sessions. */
@Injectable()
export class RoleAddress extends RowAddress {
  protected readonly parts = z.object({ slug, role: z.uuid() });
  protected readonly statement = `
    SELECT role.id FROM role
    JOIN session ON session.id = role.session_id JOIN meeting ON meeting.id = session.meeting_id
    WHERE meeting.slug = $1 AND role.id = $2`;
}

/** `:slug`, the `:session`'s key in that meeting, and the id of a breakout `:group` under it. */
@Injectable()
export class GroupAddress extends RowAddress {
  protected readonly parts = z.object({ slug, session: identifier, group: z.uuid() });
  protected readonly statement = `
    SELECT breakout_group.id FROM breakout_group
    JOIN session ON session.id = breakout_group.session_id JOIN meeting ON meeting.id = session.meeting_id
    WHERE meeting.slug = $1 AND session.key = $2 AND breakout_group.id = $3`;
}

/** `:slug`, the `:session`'s key in that meeting, and the id of a breakout `:group` that reports to it. */
@Injectable()
export class ReportingGroupAddress extends RowAddress {
  protected readonly parts = z.object({ slug, session: identifier, group: z.uuid() });
  protected readonly statement = `
    SELECT breakout_group.id FROM breakout_group
    JOIN session AS breakout ON breakout.id = breakout_group.session_id
    JOIN session ON session.id = breakout.reports_to_id JOIN meeting ON meeting.id = session.meeting_id
    WHERE meeting.slug = $1 AND session.key = $2 AND breakout_group.id = $3`;
}
