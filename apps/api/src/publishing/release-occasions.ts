import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Whether a later room has a reason to release a meeting whose programme would be printed as it was. */
export type ReleaseOccasion = (manager: EntityManager, slug: string) => Promise<boolean>;

/**
 * Later rooms put their occasions here when they start. A release that changes nothing which the public sees is refused, unless one of
 * them speaks for it: somebody may have to be told of it.
 */
@Injectable()
export class ReleaseOccasions {
  private readonly occasions: ReleaseOccasion[] = [];

  add(occasion: ReleaseOccasion): void {
    this.occasions.push(occasion);
  }

  /** In the transaction of the release, which holds the meeting locked. */
  async hasAny(manager: EntityManager, slug: string): Promise<boolean> {
    for (const occasion of this.occasions) if (await occasion(manager, slug)) return true;
    return false;
  }
}
