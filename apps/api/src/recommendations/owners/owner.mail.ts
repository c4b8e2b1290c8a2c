import { type OwnerMail, ownerLinkMail, type OwnerReminder, ownerReminderMail } from '#words/owner-mails';
import { type WordLanguage, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../../platform/mail/compose-mail.js';

/** @param address where the owner reports, for so many days */
export function linkMail(
  language: WordLanguage,
  { address, ...said }: { owner: string; meeting: string; days: number; address: string },
): Promise<ComposedMail> {
  return composed(language, ownerLinkMail(language, said), address);
}

/** @param address where the owner reports */
export function reminderMail(language: WordLanguage, said: OwnerReminder, address: string): Promise<ComposedMail> {
  return composed(language, ownerReminderMail(language, said), address);
}

function composed(language: WordLanguage, { subject, paragraphs }: OwnerMail, url: string): Promise<ComposedMail> {
  return composeMail({
    ...{ language, title: subject, paragraphs },
    action: { label: wordsIn(language)('mailOwnerSee'), url },
  });
}
