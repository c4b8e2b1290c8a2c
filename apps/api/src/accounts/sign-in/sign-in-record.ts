import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { AuditReader } from '../../platform/audit/audit-reader.js';
import type { Author } from '../../platform/author.js';
import { Account } from '../account.entity.js';
import { type Actor, authorOf } from '../actor.js';

/** Somebody on the web, whoever it is. */
const stranger: Author = { accountId: null, via: 'web' };

const signedIn = 'account.signed-in';

/** Keeps on record who has signed in, and who has tried in vain. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly reader: AuditReader,
  ) {}

  async noteSignIn(actor: Actor, way: string): Promise<void> {
    const subject = `account ${actor.id}`;
    await this.audit.note({ by: authorOf(actor), action: signedIn, scope: null, subject, after: { way } });
  }

  /** Whether anybody has ever signed in to this installation. */
  async hasSignIns(): Promise<boolean> {
    return this.reader.has({ scope: null, action: signedIn });
  }

  /** Does as much where there is no such account as where there is one, whose id is kept; an address that is nobody's is not. */
  async noteRefusal(email: string | null, way: string): Promise<void> {
    const account = email === null ? null : await this.dataSource.getRepository(Account).findOneBy({ email });
    const subject = account ? `account ${account.id}` : 'account unknown';
    await this.audit.note({ by: stranger, action: 'sign-in.refused', scope: null, subject, after: { way } });
  }

  /** Somebody came back from the identity provider in vain. */
  async noteSignOnRefusal(issuer: string, reason: string): Promise<void> {
    const subject = `issuer ${issuer}`;
    await this.audit.note({ by: stranger, action: 'sign-on.refused', scope: null, subject, after: { reason } });
  }
}
