import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NameParts } from '#contract/printed-name';
import { nameParts } from '../people/name-parts.js';
import { printedName } from '#contract/printed-name';
import { type Config, CONFIG } from '../platform/config.js';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import type { Mailbox } from '../platform/mail/mailbox.js';
import { type AnsweredPlace, declineMail, returnMail } from './answer.mail.js';
import type { Role } from './role.entity.js';

type PlaceRow = Omit<AnsweredPlace, 'person' | 'kind' | 'link'> & { meetingId: string; name: NameParts };

/** Tells organizers of those who decline, and of those who think again. */
@Injectable()
export class AnswerMails {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /** Writes to each organizer of the role's meeting who can sign in, once for each time that the role is declined. */
  async putDecline(manager: EntityManager, role: Role): Promise<void> {
    const mail = (place: AnsweredPlace) => declineMail(place, role.declineReason ?? '');
    await this.put(manager, role, 'role-declined', mail);
  }

  /** The same for each time that somebody who had declined confirms. */
  async putReturn(manager: EntityManager, role: Role): Promise<void> {
    await this.put(manager, role, 'role-returned', returnMail);
  }

  private async put(
    manager: EntityManager,
    { id, kind, version }: Role,
    cause: string,
    compose: (place: AnsweredPlace) => Promise<ComposedMail>,
  ): Promise<void> {
    const { meetingId, name, ...place } = await readPlace(manager, id);
    const link = `${this.config.baseUrl}/my-part`;
    const mail = await compose({ ...place, kind, person: printedName(name), link });
    for (const recipient of await readOrganizers(manager, meetingId)) {
      await this.outbox.put(manager, { ...mail, recipient, cause: `${cause} ${id}`, version, scope: meetingId });
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
