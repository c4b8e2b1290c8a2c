import type { NewOwnerLink } from '#contract/owner-link';
import { englishOwnerMails } from './english-owner-mails.js';
import { frenchOwnerMails } from './french-owner-mails.js';
import { spanishOwnerMails } from './spanish-owner-mails.js';

const catalogues = { en: englishOwnerMails, fr: frenchOwnerMails, es: spanishOwnerMails };

type Language = NewOwnerLink['language'];

/** What a mail says, as it is sent and as it is shown before; the link itself follows. */
export interface OwnerMail {
  subject: string;
  paragraphs: string[];
}

/** @param of for so many days the link is good */
export function ownerLinkMail(
  language: Language,
  { owner, meeting, days }: { owner: string; meeting: string; days: number },
): OwnerMail {
  const words = catalogues[language];
  const values = { owner, meeting, days: String(days) };
  return {
    subject: filled(words.mailOwnerSubject, values),
    paragraphs: [filled(words.mailOwnerText, values), filled(words.mailOwnerDays, values)],
  };
}

/** Of what a reminder is made. */
export interface OwnerReminder {
  owner: string;
  meeting: string;
  year: number;
  /** By which the recommendations are cited on which nothing has been reported. */
  labels: readonly string[];
  /** The next edition; null where none has been released that is still to come. */
  next: { shortTitle: string; date: string } | null;
  /** The last day on which the link is good. Dates are as they are printed. */
  until: string;
}

export function ownerReminderMail(
  language: Language,
  { owner, meeting, year, labels, next, until }: OwnerReminder,
): OwnerMail {
  const words = catalogues[language];
  const values = { owner, meeting, year: String(year), labels: labels.join(', ') };
  const please = next
    ? filled(words.mailOwnerReminderBefore, { next: next.shortTitle, date: next.date })
    : words.mailOwnerReminderPlease;
  return {
    subject: filled(words.mailOwnerReminderSubject, values),
    paragraphs: [
      filled(words.mailOwnerReminderText, values),
      please,
      filled(words.mailOwnerReminderUntil, { owner, date: until }),
    ],
  };
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
