import { wordLanguageFor, wordsIn } from '#words/words';
import { withoutMarks } from '../secret-links.js';
import { layOutMail, type MailContent } from './mail-layout.js';
import type { OutgoingMail } from './outgoing-mail.js';

export type ComposedMail = Pick<OutgoingMail, 'subject' | 'text' | 'html'>;

/** Longest subject, in characters: more is cut off by most programs that show mail. */
const longestSubject = 150;

/** A mail of the product, without its recipient: the title, shortened, is its subject, and the footer says who writes. */
export async function composeMail(content: Omit<MailContent, 'footer'>): Promise<ComposedMail> {
  const footer = wordsIn(wordLanguageFor(content.language))('mailFooter');
  const title = withoutMarks(content.title);
  const paragraphs = content.paragraphs.map(withoutMarks);
  return { subject: shortened(title), ...(await layOutMail({ ...content, title, paragraphs, footer })) };
}

function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length <= longestSubject ? title : `${characters.slice(0, longestSubject - 1).join('')}…`;
}
