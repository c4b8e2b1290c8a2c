import type { MailPreview } from '#contract/invitation';

/** How many people are among the recipients: several mails to one address are to one person. */
export function peopleAmong(mails: readonly Pick<MailPreview, 'recipient'>[]): number {
  return new Set(mails.map(({ recipient }) => recipient)).size;
}
