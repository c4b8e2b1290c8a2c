import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The release that is being made: its row is written, and its transaction not yet ended. */
export interface MadeRelease {
  meetingId: string;
  slug: string;
  version: number;
}

/** What a later room does in the transaction of a release: both happen, or neither. */
export type ReleaseFollower = (manager: EntityManager, release: MadeRelease) => Promise<void>;

/** Later rooms put their followers here when they start; every release calls them all. */
@Injectable()
export class ReleaseFollowers {
  private readonly followers: ReleaseFollower[] = [];

  add(follower: ReleaseFollower): void {
    this.followers.push(follower);
  }

  async follow(manager: EntityManager, release: MadeRelease): Promise<void> {
    for (const follower of this.followers) await follower(manager, release);
  }
}
