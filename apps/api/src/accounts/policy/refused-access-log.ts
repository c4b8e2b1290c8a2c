import type { Permission } from '#contract/permission';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { type Actor, authorOf } from '../actor.js';
import type { Place } from './grant.js';

/** Keeps on record who asked for what they may not do. */
@Injectable()
export class RefusedAccessLog {
  constructor(private readonly audit: Audit) {}

  async note(actor: Actor, permission: Permission, place: Place): Promise<void> {
    await this.audit.note({
      by: authorOf(actor),
      action: 'access.refused',
      scope: null,
      subject: `permission ${permission}`,
      after: { ...place },
    });
  }
}
