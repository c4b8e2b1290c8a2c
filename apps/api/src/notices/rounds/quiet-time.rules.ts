import type { NoticeSettings } from '#contract/notice';

/** Releases that wait to be told together. */
export interface WaitingRound {
  /** Versions of the first and the last of them. */
  fromVersion: number;
  toVersion: number;
  /** When they are told without further ado; null where an organizer has to say so. */
  dueAt: Date | null;
}

/** When notices go after a release, or after their settings were changed; null where an organizer has to send them. */
export function dueAfter(now: Date, { quietMinutes, review }: NoticeSettings): Date | null {
  return review ? null : new Date(now.getTime() + quietMinutes * 60_000);
}

/** What waits after a release: it joins what waits already, and the quiet time begins anew. */
export function withRelease(
  waiting: Pick<WaitingRound, 'fromVersion'> | null,
  version: number,
  { now, settings }: { now: Date; settings: NoticeSettings },
): WaitingRound {
  return { fromVersion: waiting?.fromVersion ?? version, toVersion: version, dueAt: dueAfter(now, settings) };
}

export function isDue({ dueAt }: Pick<WaitingRound, 'dueAt'>, now: Date): boolean {
  return dueAt !== null && dueAt <= now;
}
