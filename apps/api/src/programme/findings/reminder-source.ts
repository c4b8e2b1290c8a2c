import type { Missing } from '#contract/readiness';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { missingKey } from './missing-key.js';

/** When people were last asked for what is missing, by {@link askedKey}. */
export type AskedAt = ReadonlyMap<string, Date>;

/** The later room that asks people for what they can supply. */
export interface ReminderSource {
  askedAt(manager: EntityManager, meetingId: string): Promise<AskedAt>;
}

/** A later room answers here, from when it starts, who was asked for what and when. */
@Injectable()
export class ReminderSources {
  private source: ReminderSource | undefined;

  answer(source: ReminderSource): void {
    this.source = source;
  }

  async askedAt(manager: EntityManager, meetingId: string): Promise<AskedAt> {
    return this.source === undefined ? new Map() : this.source.askedAt(manager, meetingId);
  }
}

/** @param person id in the meeting file, which holds no space */
export function askedKey(person: string, thing: Missing | string): string {
  return `${person} ${typeof thing === 'string' ? thing : missingKey(thing)}`;
}
