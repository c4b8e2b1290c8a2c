import type { ReminderView } from '#contract/reminder';

const day = 24 * 60 * 60 * 1000;

/** Those to whom a mail can go. */
export function reachable(views: readonly ReminderView[]): ReminderView[] {
  return views.filter(({ mail }) => mail !== null);
}

/** Those of them who were not asked within the last 24 hours: whom one means who asks all. */
export function due(views: readonly ReminderView[], now: Date): ReminderView[] {
  return reachable(views).filter(({ sent: [last] }) => !last || now.getTime() - Date.parse(last.at) >= day);
}
