import type { Permission } from '#contract/permission';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Place } from './grant.js';
import { GrantSources } from './grant-sources.js';
import { isPermitted } from './policy.rules.js';

/** Asks the policy about somebody, as they and the meeting are at this moment. */
@Injectable()
export class Permissions {
  constructor(private readonly sources: GrantSources) {}

  async has(actor: Pick<Actor, 'id' | 'administrator'>, permission: Permission, place: Place): Promise<boolean> {
    const [grants, state] = await Promise.all([
      this.sources.grantsOf(actor),
      place.meeting === undefined ? null : this.sources.stateOf(place.meeting),
    ]);
    return isPermitted(permission, grants, place, state);
  }
}
