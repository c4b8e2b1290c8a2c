import type { MyPart, MyPerson, MyRole, RoleAnswer } from '#contract/my-part';
import { Injectable } from '@nestjs/common';
import { type Actor, authorOf } from '../accounts/actor.js';
import { PeopleService } from '../people/people.service.js';
import { Refusal } from '../platform/refusal.js';
import { MyPartReader } from './my-part-reader.js';
import { RolesService } from './roles.service.js';

/** What one does in meetings oneself: answering, and telling who one is. What is somebody else's is not found. */
@Injectable()
export class MyPartService {
  constructor(
    private readonly reader: MyPartReader,
    private readonly roles: RolesService,
    private readonly people: PeopleService,
  ) {}

  get({ id }: Actor): Promise<MyPart> {
    return this.reader.get(id);
  }

  /**
   * @param version of the role as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `role.reason-missing`, `version.conflict`, `role.settled`
   */
  async answer(actor: Actor, roleId: string, answer: RoleAnswer, version: number): Promise<MyRole> {
    const role = await this.reader.findRole(actor.id, roleId);
    if (!role) throw new Refusal('not-found');
    const { after } = await this.roles.answer(roleId, answer, authorOf(actor), version);
    return { ...role, state: answer.state, declineReason: after.declineReason, version: after.version };
  }

  /**
   * @param biography paragraphs; null to take it away
   * @param version of the person as it was read
   * @throws Refusal `not-found`, `version.conflict`
   */
  async setBiography(actor: Actor, personId: string, biography: string | null, version: number): Promise<MyPerson> {
    const own = await this.reader.findPerson(actor.id, personId);
    if (!own) throw new Refusal('not-found');
    const mark = { by: authorOf(actor), scope: own.scope };
    const { after } = await this.people.setBiography(personId, biography, version, mark);
    return { ...own.person, biography: after.biography, version: after.version };
  }
}
