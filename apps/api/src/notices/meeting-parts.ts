import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { type WordLanguage, wordLanguageFor, wordsIn } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CalendarEntries, entriesOf } from '../calendar/calendar-entries.rules.js';
import { Clock } from '../platform/clock.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from '../publishing/freeze.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { Invitation } from './invitation.entity.js';
import { type Invitee, readInvitees, readVacantRoles } from './invitees.js';
import { ToldEntry } from './told-entry.entity.js';
import { type Part, partIn, type PartPlace } from './part.js';
import { standingIn } from './role-standing.js';

/** A meeting, the roles in it, and who has been told what of them, at one moment. */
export interface MeetingParts {
  meetingId: string;
  slug: string;
  language: WordLanguage;
  isArchived: boolean;
  /** As a release would show it now. */
  draft: MeetingSnapshot;
  /** The releases so far, oldest first; the last one may be the draft, where it is taken as released. */
  history: readonly MeetingSnapshot[];
  /** Of the releases so far; null before the first. */
  entries: CalendarEntries | null;
  invitees: Invitee[];
  /** Ids of the roles for which nobody is named yet. */
  vacant: readonly string[];
  /** As they stand, with their accounts; whoever changes one puts the new one here ({@link replaceInvitation}). */
  invitations: Invitation[];
  /** What recipients were last told of entries. */
  told: ToldEntry[];
}

@Injectable()
export class MeetingPartsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly releases: ReleaseReader,
    private readonly clock: Clock,
  ) {}

  /** {@link read} for somebody who changes nothing: one state, for which nobody waits. */
  async look(slug: string, options: { ahead?: boolean } = {}): Promise<MeetingParts> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) =>
      this.readWithin(manager, slug, { ...options, locked: false }),
    );
  }

  /**
   * Reads everything in a fixed number of statements, and locks the meeting.
   *
   * @throws Refusal `not-found`
   */
  async read(manager: EntityManager, slug: string, options: { ahead?: boolean } = {}): Promise<MeetingParts> {
    return this.readWithin(manager, slug, { ...options, locked: true });
  }

  /** @param ahead takes the draft as released, as it would be */
  private async readWithin(
    manager: EntityManager,
    slug: string,
    { ahead = false, locked }: { ahead?: boolean; locked: boolean },
  ): Promise<MeetingParts> {
    const { meetingId, isArchived, file } = await this.programme.getDraft(manager, slug, { locked });
    const released = ((await this.releases.findHistoryWithin(manager, slug)) ?? []).map(({ snapshot }) => snapshot);
    const releasedAt = instantAt(this.clock.now().getTime());
    const draft = freeze(file, { version: released.length + 1, releasedAt, note: '' });
    const history = ahead ? [...released, draft] : released;
    const [first, ...rest] = history;
    const invitations = await manager.find(Invitation, { where: { meetingId }, relations: { account: true } });
    const invitees = await readInvitees(manager, meetingId, invitations);
    if (ahead) for (const invitation of invitations) invitation.standing = standingIn(invitees, invitation);
    return {
      meetingId,
      slug,
      language: wordLanguageFor(draft.meeting.language),
      isArchived,
      draft,
      history,
      entries: first ? entriesOf([first, ...rest]) : null,
      invitees,
      vacant: await readVacantRoles(manager, meetingId),
      invitations,
      told: await manager.findBy(ToldEntry, { meetingId }),
    };
  }
}

/** A role as the newest release shows it, or as the draft does where no release has its session: for who is invited to it. */
export function partOf({ entries, draft, language }: MeetingParts, place: PartPlace): Part {
  const words = wordsIn(language);
  const part = (entries && partIn(entries.newest, place, words)) ?? partIn(draft, place, words);
  if (!part) throw new Error(`a role is in session ${place.sessionKey}, which its meeting does not have`);
  return part;
}

/** Puts an invitation in the place of what it was, if it was there. */
export function replaceInvitation(parts: MeetingParts, known: Invitation | undefined, invitation: Invitation): void {
  parts.invitations = [...parts.invitations.filter((one) => one !== known), invitation];
}

/** The last calendar part to this recipient about this entry, if there was one. */
export function lastTold(
  { told }: MeetingParts,
  { recipientAddress, uid }: Pick<ToldEntry, 'recipientAddress' | 'uid'>,
): ToldEntry | undefined {
  return told.find((one) => one.recipientAddress === recipientAddress && one.uid === uid);
}

/** Whether the public calendar has an entry of the role's session, which is not cancelled. */
export function hasEntry({ entries }: MeetingParts, { sessionKey }: PartPlace): boolean {
  return entries?.sessions.get(sessionKey)?.cancelled === false;
}
