import { problemAt } from '#contract/file-places';
import type { MadeOwnerLink, NewOwnerLink, OwnerLinkView } from '#contract/owner-link';
import { ownerLinkDays } from '#contract/owner-link-days';
import type { RecommendationOwner } from '#contract/recommendation';
import type { ReportingOwner } from '#contract/recommendation-report';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { Refusal } from '../../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import { hashOf } from '../../platform/secret-token.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import type { Meeting } from '../../programme/meeting.entity.js';
import { openRegister } from '../open-register.js';
import { RecommendationOwnerRow } from '../recommendation-owner.entity.js';
import { RegisterSights } from '../register-sights.service.js';
import { linkMail } from './owner.mail.js';
import { OwnerLink } from './owner-link.entity.js';

const goodFor = ownerLinkDays * 24 * 60 * 60 * 1000;

/** Links for those who have taken recommendations up. Every method that changes something is one transaction. */
@Injectable()
export class OwnerLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sights: RegisterSights,
    private readonly outbox: MailOutbox,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /**
   * Makes a link in place of the one that the owner has, and sends it where an address is given.
   *
   * @throws Refusal `not-found`; `recommendation.invalid` for who has taken up nothing of the meeting
   */
  async make(meetingId: string, wish: NewOwnerLink, by: Author): Promise<MadeOwnerLink> {
    const { released } = await this.sights.of(null);
    const link = await this.dataSource.transaction(async (manager) => {
      const meeting = await openRegister(manager, meetingId);
      const owner = await ownerIn(manager, meetingId, wish.owner);
      const { mechanismId, organization, mechanism } = owner;
      const whose = { meetingId, mechanismId, organization };
      await manager.update(OwnerLink, { ...linksOf(whose), withdrawnAt: IsNull() }, { withdrawnAt: this.clock.now() });
      const made = this.newLink({ ...whose, remindedOn: await lastReminded(manager, whose) }, wish, by);
      await manager.insert(OwnerLink, made);
      if (made.email !== null) {
        const { shortTitle } = released.get(meeting.slug) ?? meeting;
        const said = { owner: mechanism?.shortName ?? organization ?? '', meeting: shortTitle, days: ownerLinkDays };
        await this.send(manager, made, made.email, said);
      }
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.write(manager, {
        ...{ by, action: 'owner-link.made', scope: meetingId, subject: subjectOf(owner) },
        after: { link: made.id, sent: made.email !== null },
      });
      return made;
    });
    return { ...linkView(link, link.madeAt), address: this.secretLinks.reveal(this.addressOf(link)) };
  }

  /**
   * Ends a link; one that has ended stays so.
   *
   * @throws Refusal `not-found` where the meeting has no such link
   */
  async withdraw(meetingId: string, id: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await openRegister(manager, meetingId);
      const link = await manager.findOne(OwnerLink, { where: { id, meetingId }, relations: { mechanism: true } });
      if (!link) throw new Refusal('not-found');
      if (link.withdrawnAt !== null) return;
      await manager.update(OwnerLink, { id }, { withdrawnAt: this.clock.now() });
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.write(manager, {
        ...{ by, action: 'owner-link.withdrawn', scope: meetingId, subject: subjectOf(link) },
        before: { link: id },
      });
    });
  }

  /**
   * The link that has this token.
   *
   * @throws Refusal `not-found`, also where it has ended, or its meeting has been deleted
   */
  async open(manager: EntityManager, token: string): Promise<OpenLink> {
    const good = { hash: hashOf(token), withdrawnAt: IsNull(), until: MoreThan(this.clock.now()) };
    const link = await manager.findOne(OwnerLink, { where: good, relations: { meeting: true, mechanism: true } });
    if (!isOpen(link)) throw new Refusal('not-found');
    return link;
  }

  /** The links of a meeting that stand, good or not. */
  listStanding(manager: EntityManager, meetingId: string): Promise<OwnerLink[]> {
    return manager.find(OwnerLink, { where: { meetingId, withdrawnAt: IsNull() }, relations: { mechanism: true } });
  }

  /** Where an owner reports; in place of the secret stands what the outbox puts in when the mail goes. */
  addressOf({ id, language }: Pick<OwnerLink, 'id' | 'language'>): string {
    return `${this.secretLinks.placeholder('owner-links', id)}?lang=${language}`;
  }

  /** Until when a link is good that is made or renewed now. */
  newUntil(): Date {
    return new Date(this.clock.now().getTime() + goodFor);
  }

  /** A new link is no reason to be reminded twice a day. */
  private newLink(
    owner: OwnerPart & Pick<OwnerLink, 'remindedOn'>,
    { email, language }: NewOwnerLink,
    by: Author,
  ): OwnerLink {
    const id = randomUUID();
    return {
      ...{ id, ...owner, hash: this.secretLinks.tokenOf(id).hash, email: email ?? null, language },
      ...{ madeAt: this.clock.now(), madeById: by.accountId, until: this.newUntil() },
      withdrawnAt: null,
    };
  }

  private async send(
    manager: EntityManager,
    link: OwnerLink,
    to: string,
    said: { owner: string; meeting: string; days: number },
  ): Promise<void> {
    await this.outbox.put(manager, {
      ...(await linkMail(link.language, { ...said, address: this.addressOf(link) })),
      ...{ recipient: { address: to, name: '' }, cause: `owner-link ${link.id}`, version: 1 },
      ...{ scope: link.meetingId, uselessAfter: link.until },
    });
  }
}

/** A link with its meeting. */
type OpenLink = OwnerLink & { meeting: Meeting };

function isOpen(link: OwnerLink | null): link is OpenLink {
  return link?.meeting?.deletedAt === null;
}

/** Whose a link is. */
type OwnerPart = Pick<OwnerLink, 'meetingId' | 'mechanismId' | 'organization'>;

/** All links that an owner has had. */
function linksOf({ meetingId, mechanismId, organization }: OwnerPart) {
  return { meetingId, mechanismId: mechanismId ?? IsNull(), organization: organization ?? IsNull() };
}

async function lastReminded(manager: EntityManager, owner: OwnerPart): Promise<string | null> {
  const reminded = await manager.findBy(OwnerLink, { ...linksOf(owner), remindedOn: Not(IsNull()) });
  return (
    reminded
      .map(({ remindedOn }) => remindedOn)
      .toSorted()
      .at(-1) ?? null
  );
}

async function ownerIn(
  manager: EntityManager,
  meetingId: string,
  owner: RecommendationOwner,
): Promise<RecommendationOwnerRow> {
  const one = 'mechanism' in owner ? { mechanism: { key: owner.mechanism } } : { organization: owner.organization };
  const row = await manager.findOne(RecommendationOwnerRow, {
    where: { recommendation: { meetingId }, ...one },
    relations: { mechanism: true },
  });
  if (!row) {
    const expected = 'one who has taken up a recommendation of this meeting';
    throw new Refusal('recommendation.invalid', [problemAt(['owner'], owner, expected)]);
  }
  return row;
}

/** An owner as printed. */
export function ownerOf({ mechanism, organization }: Pick<OwnerLink, 'mechanism' | 'organization'>): ReportingOwner {
  return { mechanism: mechanism?.key ?? null, name: mechanism?.shortName ?? organization ?? '' };
}

/** What the trail calls an owner. */
export function subjectOf({ mechanism, organization }: Pick<OwnerLink, 'mechanism' | 'organization'>): string {
  return mechanism ? `mechanism ${mechanism.key}` : `organization ${organization ?? ''}`;
}

/** @param now whether its days have run out by then */
export function linkView({ id, email, language, madeAt, until, remindedOn }: OwnerLink, now: Date): OwnerLinkView {
  return {
    ...{ id, email, language, madeAt: madeAt.toISOString(), until: until.toISOString() },
    ...{ isOver: until <= now, remindedOn },
  };
}
