import type { MeetingState } from '#contract/permission';
import { Injectable } from '@nestjs/common';
import type { Grant } from './grant.js';

/** A later room that knows what an account is in it. */
export interface GrantSource {
  grantsOf(accountId: string): Promise<readonly Grant[]>;
}

/** The later room that knows meetings. */
export interface MeetingStateSource {
  /** @returns null where there is no such meeting */
  stateOf(slug: string): Promise<MeetingState | null>;
}

/** Later rooms answer here, from when they start, what an account may do by what it is in them. */
@Injectable()
export class GrantSources {
  private readonly sources: GrantSource[] = [];
  private meetings: MeetingStateSource | undefined;

  add(source: GrantSource): void {
    this.sources.push(source);
  }

  answerForMeetings(source: MeetingStateSource): void {
    this.meetings = source;
  }

  /** What an account is as of this moment: nothing is remembered from one request to the next. */
  async grantsOf({ id, administrator }: { id: string; administrator: boolean }): Promise<Grant[]> {
    const found = await Promise.all(this.sources.map((source) => source.grantsOf(id)));
    return [{ as: 'account' }, ...(administrator ? [{ as: 'administrator' } as const] : []), ...found.flat()];
  }

  async stateOf(slug: string): Promise<MeetingState | null> {
    return this.meetings === undefined ? null : this.meetings.stateOf(slug);
  }
}
