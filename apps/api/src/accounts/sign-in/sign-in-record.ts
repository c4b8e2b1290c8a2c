import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { theSystem } from '../../platform/author.js';
import { Account } from '../account.entity.js';
import { type Actor, authorOf } from '../actor.js';

/** Keeps on record who has signed in, and who has tried in vain. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
  ) {}

  async noteSignIn(actor: Actor, way: string): Promise<void> {
    const subject = `account ${actor.id}`;
    await this.audit.note({ by: authorOf(actor), action: 'account.signed-in', scope: null, subject, after: { way } });
  }

  /** Does as much where there is no such account as where there is one, whose id is kept; an address that is nobody's is not. */
  async noteRefusal(email: string | null, way: string): Promise<void> {
    const account = email === null ? null : await this.dataSource.getRepository(Account).findOneBy({ email });
    const subject = account ? `account ${account.id}` : 'account unknown';
    await this.audit.note({ by: theSystem, action: 'sign-in.refused', scope: null, subject, after: { way } });
  }
}
