import type { MadeMechanismLink, MechanismLinkView, NewMechanismLink } from '#contract/mechanism-correction';
import { mechanismLinkDays } from '#contract/mechanism-link-days';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { Refusal } from '../../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import { hashOf } from '../../platform/secret-token.js';
import { Mechanism } from '../mechanism.entity.js';
import { linkMail } from './link.mail.js';
import { MechanismLink } from './mechanism-link.entity.js';

const goodFor = mechanismLinkDays * 24 * 60 * 60 * 1000;

/** Links for the secretariats of mechanisms. Every method that changes something is one transaction. */
@Injectable()
export class MechanismLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: MailOutbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /** The latest first. */
  async list(mechanismId: string): Promise<MechanismLinkView[]> {
    const links = await this.dataSource
      .getRepository(MechanismLink)
      .find({ where: { mechanismId }, order: { madeAt: 'DESC', id: 'ASC' } });
    return links.map(viewOf);
  }

  /** Makes a link that is good for ninety days, and sends it where an address is given. */
  async make(mechanismId: string, wish: NewMechanismLink, by: Author): Promise<MadeMechanismLink> {
    const [id, madeAt] = [randomUUID(), this.clock.now()];
    const link: MechanismLink = {
      ...{ id, mechanismId, hash: this.secretLinks.tokenOf(id).hash, madeAt, madeById: by.accountId },
      ...{ email: wish.email ?? null, language: wish.language },
      until: new Date(madeAt.getTime() + goodFor),
      withdrawnAt: null,
    };
    const address = `${this.secretLinks.placeholder('mechanism-links', id)}?lang=${link.language}`;
    await this.dataSource.transaction(async (manager) => {
      const { key, name } = await manager.findOneByOrFail(Mechanism, { id: mechanismId });
      await manager.insert(MechanismLink, link);
      if (wish.email !== undefined) await this.send(manager, link, { to: wish.email, mechanism: name, address });
      await this.audit.write(manager, {
        ...{ by, action: 'mechanism-link.made', scope: mechanismId, subject: `mechanism ${key}` },
        after: { link: id, sent: wish.email !== undefined },
      });
    });
    return { ...viewOf(link), address: this.secretLinks.reveal(address) };
  }

  /**
   * Ends a link; one that has ended stays so.
   *
   * @throws Refusal `not-found` where the mechanism has no such link
   */
  async withdraw(mechanismId: string, id: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const link = await manager.findOne(MechanismLink, {
        where: { id, mechanismId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!link) throw new Refusal('not-found');
      if (link.withdrawnAt !== null) return;
      const { key } = await manager.findOneByOrFail(Mechanism, { id: mechanismId });
      await manager.update(MechanismLink, { id }, { withdrawnAt: this.clock.now() });
      await this.audit.write(manager, {
        ...{ by, action: 'mechanism-link.withdrawn', scope: mechanismId, subject: `mechanism ${key}` },
        before: { link: id },
      });
    });
  }

  /**
   * The link that has this token.
   *
   * @throws Refusal `not-found`, also where it has ended
   */
  async open(manager: EntityManager, token: string): Promise<MechanismLink> {
    const good = { hash: hashOf(token), withdrawnAt: IsNull(), until: MoreThan(this.clock.now()) };
    const link = await manager.findOne(MechanismLink, { where: good, relations: { mechanism: true } });
    if (!link) throw new Refusal('not-found');
    return link;
  }

  private async send(
    manager: EntityManager,
    { id, language, until }: MechanismLink,
    { to, mechanism, address }: { to: string; mechanism: string; address: string },
  ): Promise<void> {
    await this.outbox.put(manager, {
      ...(await linkMail(language, { mechanism, address, days: mechanismLinkDays })),
      recipient: { address: to, name: '' },
      cause: `mechanism-link ${id}`,
      version: 1,
      scope: null,
      uselessAfter: until,
    });
  }
}

function viewOf({ id, email, language, madeAt, until, withdrawnAt }: MechanismLink): MechanismLinkView {
  return {
    ...{ id, email, language, madeAt: madeAt.toISOString(), until: until.toISOString() },
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}
