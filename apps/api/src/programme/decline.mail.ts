import type { RoleKind } from '#contract/fields';
import { roleWords } from '#words/role-words';
import { wordLanguageFor, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../platform/mail/compose-mail.js';

/** Who has declined what. */
export interface DeclinedPlace {
  /** Of the meeting's content, BCP 47. */
  language: string;
  /** Titles. */
  meeting: string;
  session: string;
  group: { number: number; name: string } | null;
  /** As printed. */
  person: string;
}

/** To an organizer, in the language of the meeting: somebody has declined a role. */
export function declineMail({
  language: contentLanguage,
  meeting,
  session,
  group,
  person,
  kind,
  reason,
}: DeclinedPlace & { kind: RoleKind; reason: string }): Promise<ComposedMail> {
  const language = wordLanguageFor(contentLanguage);
  const words = wordsIn(language);
  const places = [session, ...(group ? [words('group', group)] : [])];
  return composeMail({
    language,
    title: words('mailDeclinedSubject', { person: shortened(person) }),
    paragraphs: [
      words('mailDeclinedText', { person, meeting }),
      words('mailDeclinedRole', { role: words(roleWords[kind]), place: places.join(' – ') }),
      words('mailDeclinedReason'),
      ...reason.split('\n').filter((line) => line.trim() !== ''),
    ],
  });
}

/** A name may be longer than a subject. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 100 ? text : `${characters.slice(0, 99).join('')}…`;
}
