import { roleKind } from '#contract/fields';
import type { Missing } from '#contract/readiness';
import { roleWords } from '#words/role-words';
import { type WordLanguage, wordsIn } from '#words/words';
import type { UnsignedContent } from '../platform/mail/compose-mail.js';
import { findingNames } from '../programme/findings/finding-names.js';
import { missingSentence } from '../programme/findings/missing-sentence.js';

const keys = {
  biography: 'reminderBiography',
  minutes: 'reminderMinutes',
  'items.exceed-session': 'reminderItemsExceed',
  'guide.missing': 'reminderGuide',
  'guide.no-questions': 'reminderQuestions',
} as const;

/** What is missing, said to whoever can supply it. */
export function reminderSentence(missing: Missing, language: WordLanguage): string {
  const { what, concerns, details } = missing;
  const { words, name } = findingNames(language);
  if (what === 'answer') {
    return words('reminderAnswer', {
      role: words(roleWords[roleKind.parse(details['role'])]),
      place: name(concerns[1]),
    });
  }
  return isAsked(what) ? words(keys[what], { session: name(concerns[0]) }) : missingSentence(missing, language);
}

function isAsked(what: Missing['what']): what is keyof typeof keys {
  return what in keys;
}

/** Everything that is missing from somebody, in one mail. */
export interface ReminderLetter {
  language: WordLanguage;
  /** Of the recipient, as printed. */
  name: string;
  /** The meeting's short title. */
  meeting: string;
  /** Sentences. */
  asked: readonly string[];
  /** The organizer's own words, in paragraphs. */
  message?: string | undefined;
  /** Where all of it is supplied. */
  myPart: string;
  /** Where one asks for a link to sign in. */
  signIn: string;
}

/**
 * Its link signs nobody in: a reminder is passed on to whoever drafts the biography, and is sent as often as it is needed; who
 * has it is not to be able to answer in the recipient's name.
 */
export function reminderMail({
  language,
  name,
  meeting,
  asked,
  message = '',
  myPart,
  signIn,
}: ReminderLetter): UnsignedContent {
  const words = wordsIn(language);
  return {
    language,
    title: words('reminderSubject', { meeting }),
    paragraphs: [
      words('mailDear', { name }),
      words('reminderText', { meeting }),
      ...asked.map((sentence) => `– ${sentence}`),
      ...message.split('\n').filter((line) => line.trim() !== ''),
      words('reminderSignIn', { address: signIn }),
    ],
    action: { label: words('mailPartAction'), url: myPart },
  };
}
