import { formatTime } from '#time/format';
import { wordLanguageFor, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../platform/mail/compose-mail.js';
import type { OutputRoom } from './output-room.js';

/** What is asked of whom. */
export interface Chase {
  room: OutputRoom;
  /** Of the recipient, as printed. */
  name: string;
  /** To write and hand in, or to stand by what was handed in. */
  asks: 'output' | 'clearance';
  /** How many recommendations there are, and how many of them nobody is addressed in. */
  recommendations: number;
  unaddressed: number;
  /** To the form. */
  link: string;
}

/** To somebody in a group, in the language of the meeting: what the secretariat waits for. */
export function chaseMail({ room, name, asks, recommendations, unaddressed, link }: Chase): Promise<ComposedMail> {
  const language = wordLanguageFor(room.language);
  const words = wordsIn(language);
  const { number, name: groupName } = room.group;
  const group = words('group', { number, name: groupName });
  const due = formatTime(room.due);
  return composeMail({
    language,
    title: words(asks === 'output' ? 'mailChaseSubject' : 'mailClearanceSubject', { group }),
    paragraphs: [
      words('mailDear', { name }),
      words(asks === 'output' ? 'mailChaseText' : 'mailClearanceText', { group, session: room.session.title, due }),
      ...(asks === 'output' ? [words('mailChaseCount', { count: recommendations })] : []),
      ...(asks === 'output' && unaddressed > 0 ? [words('mailChaseUnaddressed', { count: unaddressed })] : []),
    ],
    action: { label: words('mailChaseAction'), url: link },
  });
}
