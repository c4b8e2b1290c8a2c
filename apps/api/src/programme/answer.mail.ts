import type { RoleKind } from '#contract/fields';
import { roleWords } from '#words/role-words';
import { wordLanguageFor, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../platform/mail/compose-mail.js';

/** Who has answered, and for what. */
export interface AnsweredPlace {
  /** Of the meeting's content, BCP 47. */
  language: string;
  /** Titles. */
  meeting: string;
  session: string;
  group: { number: number; name: string } | null;
  /** As printed. */
  person: string;
  kind: RoleKind;
  /** To the organizer's meetings. */
  link: string;
}

/** To an organizer, in the language of the meeting: somebody has declined a role. */
export function declineMail(place: AnsweredPlace, reason: string): Promise<ComposedMail> {
  const { language, words, person, role } = wording(place);
  return composeMail({
    language,
    title: words('mailDeclinedSubject', { person: shortened(person) }),
    paragraphs: [
      words('mailDeclinedText', { person, meeting: place.meeting }),
      role,
      words('mailDeclinedReason'),
      ...reason.split('\n').filter((line) => line.trim() !== ''),
      words('mailDeclinedUntil', { person }),
    ],
    action: { label: words('myMeetings'), url: place.link },
  });
}

/** To an organizer, in the language of the meeting: somebody who had declined a role confirms it. */
export function returnMail(place: AnsweredPlace): Promise<ComposedMail> {
  const { language, words, person, role } = wording(place);
  return composeMail({
    language,
    title: words('mailReturnedSubject', { person: shortened(person) }),
    paragraphs: [words('mailReturnedText', { person, meeting: place.meeting }), role],
    action: { label: words('myMeetings'), url: place.link },
  });
}

function wording({ language: contentLanguage, session, group, person, kind }: AnsweredPlace) {
  const language = wordLanguageFor(contentLanguage);
  const words = wordsIn(language);
  const places = [session, ...(group ? [words('group', group)] : [])];
  const role = words('mailAnsweredRole', { role: words(roleWords[kind]), place: places.join(' – ') });
  return { language, words, person, role };
}

/** A name may be longer than a subject. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 100 ? text : `${characters.slice(0, 99).join('')}…`;
}
