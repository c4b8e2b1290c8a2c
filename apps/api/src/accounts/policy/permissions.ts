import type { MeetingState, Permission } from '#contract/permission';
import { Injectable } from '@nestjs/common';
import { SharedAnswers } from '../../platform/shared-answers.js';
import type { Actor } from '../actor.js';
import type { Place } from './grant.js';
import { GrantSources } from './grant-sources.js';
import { isPermitted, type Verdict, verdictOn } from './policy.rules.js';

/** Asks the policy about somebody, as they and the meeting are at this moment. */
@Injectable()
export class Permissions {
  private readonly states = new SharedAnswers<MeetingState | null>();

  constructor(private readonly sources: GrantSources) {}

  /** The same for many questions at once: who may what in a meeting, in the sessions of it, and in their groups. */
  async within(
    meeting: string,
    actor: Pick<Actor, 'id' | 'administrator'>,
  ): Promise<(permission: Permission, session?: string, group?: string) => boolean> {
    const [grants, state] = await Promise.all([
      this.sources.grantsOf(actor),
      this.states.ask(meeting, () => this.sources.stateOf(meeting)),
    ]);
    return (permission, session, group) => isPermitted(permission, grants, { meeting, session, group }, state);
  }

  /** Whether somebody may do something at a place, and if not, what they are told. */
  async verdict(actor: Pick<Actor, 'id' | 'administrator'>, permission: Permission, place: Place): Promise<Verdict> {
    const [grants, state] = await Promise.all([
      this.sources.grantsOf(actor),
      place.meeting === undefined ? null : this.sources.stateOf(place.meeting),
    ]);
    return verdictOn(permission, grants, place, state);
  }

  async has(actor: Pick<Actor, 'id' | 'administrator'>, permission: Permission, place: Place): Promise<boolean> {
    return (await this.verdict(actor, permission, place)) === 'permitted';
  }
}
