import type { SuggestionDecision } from '#contract/session-work';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { GuideSuggestion } from './guide-suggestion.entity.js';
import { MeetingLive } from './live/meeting-live.js';
import { openSession } from './open-session.js';

/** A suggestion before and after a change; twice the same where nothing had to be done. */
export interface GuideSuggestionChange {
  before: GuideSuggestion;
  after: GuideSuggestion;
}

/** What moderators would have the guides of their sessions say. */
@Injectable()
export class GuideSuggestionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The suggestions for a session, oldest first. */
  async listOfSession(sessionId: string): Promise<GuideSuggestion[]> {
    return this.dataSource
      .getRepository(GuideSuggestion)
      .find({ where: { sessionId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** The suggestions for all sessions of a meeting, each with its session, oldest first. */
  async listOfMeeting(meetingId: string): Promise<GuideSuggestion[]> {
    return this.dataSource.getRepository(GuideSuggestion).find({
      where: { session: { meetingId } },
      relations: { session: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * @param text paragraphs
   * @throws Refusal `not-found` where there is no such session, `meeting.archived`
   */
  async suggest(sessionId: string, text: string, by: Author): Promise<GuideSuggestion> {
    return this.dataSource.transaction(async (manager) => {
      const { key, meetingId } = await openSession(manager, sessionId);
      const suggestion: GuideSuggestion = {
        id: randomUUID(),
        sessionId,
        text,
        authorId: by.accountId,
        createdAt: this.clock.now(),
        resolvedAt: null,
        resolution: null,
        version: 1,
      };
      await manager.insert(GuideSuggestion, suggestion);
      await this.live.tell(manager, meetingId, { kind: 'guide-suggestion.changed', session: key });
      await this.audit.write(manager, {
        by,
        action: 'guide-suggestion.made',
        scope: meetingId,
        subject: `suggestion ${suggestion.id}`,
        after: { session: key, text },
      });
      return suggestion;
    });
  }

  /**
   * Takes a suggestion up or sets it aside; changing the guide itself is another step.
   *
   * @param resolution null opens the suggestion again
   * @param version of the suggestion as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`
   */
  async resolve(
    suggestionId: string,
    resolution: SuggestionDecision['resolution'],
    version: number,
    by: Author,
  ): Promise<GuideSuggestionChange> {
    return this.dataSource.transaction(async (manager) => {
      const { meetingId, key } = await openSession(manager, (await getSuggestion(manager, suggestionId)).sessionId);
      const before = await getSuggestion(manager, suggestionId);
      if (before.resolution === resolution) return { before, after: before };
      expectVersion({ version: before.version, resolution: before.resolution }, version);
      const resolvedAt = resolution === null ? null : this.clock.now();
      const values = { resolution, resolvedAt, version: before.version + 1 };
      await manager.update(GuideSuggestion, { id: suggestionId }, values);
      const after = await getSuggestion(manager, suggestionId);
      await this.live.tell(manager, meetingId, { kind: 'guide-suggestion.changed', session: key });
      await this.audit.write(manager, {
        by,
        action: 'guide-suggestion.resolved',
        scope: meetingId,
        subject: `suggestion ${suggestionId}`,
        before: { resolution: before.resolution },
        after: { resolution },
      });
      return { before, after };
    });
  }
}

async function getSuggestion(manager: EntityManager, id: string): Promise<GuideSuggestion> {
  const suggestion = await manager.findOneBy(GuideSuggestion, { id });
  if (!suggestion) throw new Refusal('not-found');
  return suggestion;
}
