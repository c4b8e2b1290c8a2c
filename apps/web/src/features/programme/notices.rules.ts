import type { DigestPreview } from '#contract/notice';

/** How many people are among the recipients: several mails to one address are to one person. */
export function peopleAmong(mails: readonly Pick<DigestPreview, 'recipient'>[]): number {
  return new Set(mails.map(({ recipient }) => recipient)).size;
}

/** How many mails go besides these: of several calendar entries each follows in a mail of its own, one alone does not. */
export function calendarMailsAmong(mails: readonly Pick<DigestPreview, 'calendar'>[]): number {
  return mails.reduce((sum, { calendar }) => sum + (calendar.length > 1 ? calendar.length : 0), 0);
}
