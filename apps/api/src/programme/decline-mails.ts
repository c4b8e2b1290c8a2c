import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NameParts } from '../people/printed-name.rules.js';
import { nameParts } from '../people/name-parts.js';
import { printedName } from '../people/printed-name.rules.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import type { Mailbox } from '../platform/mail/mailbox.js';
import { type DeclinedPlace, declineMail } from './decline.mail.js';
import type { Role } from './role.entity.js';

type PlaceRow = Omit<DeclinedPlace, 'person'> & { meetingId: string; name: NameParts };

/** Tells organizers of those who decline. */
@Injectable()
export class DeclineMails {
  constructor(private readonly outbox: MailOutbox) {}

  /** Writes to each organizer of the role's meeting who can sign in, once for each time that the role is declined. */
  async put(manager: EntityManager, role: Role): Promise<void> {
    const { meetingId, name, ...place } = await readPlace(manager, role.id);
    const { kind, declineReason: reason, version } = role;
    const mail = await declineMail({ ...place, kind, person: printedName(name), reason: reason ?? '' });
    for (const recipient of await readOrganizers(manager, meetingId)) {
      await this.outbox.put(manager, {
        ...mail,
        recipient,
        cause: `role-declined ${role.id}`,
        version,
        scope: meetingId,
      });
    }
  }
}

async function readPlace(manager: EntityManager, roleId: string): Promise<PlaceRow> {
  const rows = await manager.query<PlaceRow[]>(
    `SELECT meeting.id AS "meetingId", meeting.language, meeting.title AS meeting, session.title AS session,
       ${nameParts} AS name,
       CASE WHEN breakout_group.id IS NOT NULL
         THEN json_build_object('number', breakout_group.number, 'name', breakout_group.name) END AS "group"
     FROM role
     JOIN meeting_person ON meeting_person.id = role.person_id
     JOIN person ON person.id = meeting_person.person_id
     JOIN session ON session.id = role.session_id
     JOIN meeting ON meeting.id = session.meeting_id
     LEFT JOIN breakout_group ON breakout_group.id = role.group_id
     WHERE role.id = $1`,
    [roleId],
  );
  if (!rows[0]) throw new Error(`there is no role ${roleId} any more, though its meeting is locked`);
  return rows[0];
}

function readOrganizers(manager: EntityManager, meetingId: string): Promise<Mailbox[]> {
  return manager.query<Mailbox[]>(
    `SELECT account.email AS address, account.name
     FROM meeting_grant JOIN account ON account.id = meeting_grant.account_id
     WHERE meeting_grant.meeting_id = $1 AND meeting_grant.kind = 'organizer' AND account.disabled_at IS NULL
     ORDER BY account.email`,
    [meetingId],
  );
}
