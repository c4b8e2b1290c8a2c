import type { Edited, NewPerson, PersonChange, PersonMerge } from '#contract/programme-editing';
import type { PersonView } from '#contract/programme-view';
import type { RefusalCode } from '#contract/refusal';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftPerson, DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, personIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named, nextOrdinal } from './found.js';
import { sharedPlaces, withPeopleMerged } from './merged-people.rules.js';
import { newKey } from './new-key.rules.js';
import { withoutPerson } from './removal.rules.js';

/** The people whom a meeting names, as organizers edit them. */
@Injectable()
export class PeopleEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `programme.invalid` where the id is taken */
  async add(meetingId: string, person: NewPerson, by: Author): Promise<EditedOf<PersonView>> {
    const id = randomUUID();
    const personId = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'person.added',
      subject: (draft) => `person ${found(draft, 'person', id).key}`,
      change: (draft) => {
        const row: DraftPerson = {
          id,
          meetingId,
          personId,
          key: person.id ?? newKey(person.familyName, draft.people, 'person'),
          honorific: orNull(person.honorific),
          givenName: orNull(person.givenName),
          familyName: person.familyName,
          postNominals: orNull(person.postNominals),
          position: orNull(person.position),
          mechanism: orNull(person.mechanism),
          ordinal: nextOrdinal(draft.people),
          version: 1,
        };
        return { ...draft, people: [...draft.people, row] };
      },
    });
    return answer(written, personIn(found(written.draft, 'person', id).key));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: PersonChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<PersonView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'person.changed',
      subject: (draft) => `person ${found(draft, 'person', id).key}`,
      seen: { kind: 'person', id, version, fields },
      change: (draft) => withFields(draft, 'person', id, fields),
    });
    return answer(written, personIn(found(written.draft, 'person', id).key));
  }

  /** @throws Refusal `not-found`, `version.conflict`; `person.has-roles` with each role */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'person.removed',
      subject: `person ${id}`,
      seen: { kind: 'person', id, version },
      change: (draft) => {
        const held = draft.roles.filter(({ personId }) => personId === id);
        refuseRoles('person.has-roles', draft, held);
        return withoutPerson(draft, id);
      },
    });
    return done(written);
  }

  /**
   * Makes one person of two: all roles of one go, with their answers, to the other, who stays. What is known of the one who goes
   * beside the programme (e-mail address, biography) is left as it is.
   *
   * @throws Refusal `not-found`, `version.conflict`; `input.invalid` where nobody else is named; `person.same-place` with each role
   *   in which the one who stays would be twice
   */
  async merge(
    meetingId: string,
    id: string,
    { into }: PersonMerge,
    version: number,
    by: Author,
  ): Promise<EditedOf<PersonView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'person.merged',
      subject: `person ${into}`,
      seen: { kind: 'person', id, version },
      change: (draft) => {
        const stays = otherPerson(draft, id, into);
        refuseRoles('person.same-place', draft, sharedPlaces(draft, id, stays.id));
        return withPeopleMerged(draft, id, stays.id);
      },
    });
    return answer(written, personIn(into));
  }
}

function otherPerson(draft: DraftRows, id: string, key: string): DraftPerson {
  const other = named(draft, 'people', key, 'into');
  if (other.id !== id) return other;
  const expected = 'the id of another person of this meeting';
  throw new Refusal('input.invalid', [{ path: 'into', found: JSON.stringify(key), expected }]);
}

function refuseRoles(code: RefusalCode, { sessions }: DraftRows, roles: DraftRows['roles']): void {
  if (roles.length === 0) return;
  const keys = new Map(sessions.map(({ id, key }) => [id, key]));
  throw new Refusal(
    code,
    roles.map(({ id, kind, sessionId }) => ({
      path: `sessions.${keys.get(sessionId) ?? ''}`,
      found: `${kind} ${id}`,
      expected: 'no role of this person',
    })),
  );
}
