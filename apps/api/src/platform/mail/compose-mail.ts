import { wordLanguageFor, wordsIn } from '#words/words';
import { withoutMarks } from '../secret-links.js';
import { layOutMail, layOutText, type MailContent } from './mail-layout.js';
import type { OutgoingMail } from './outgoing-mail.js';

export type ComposedMail = Pick<OutgoingMail, 'subject' | 'text' | 'html'>;

/** Longest subject, in characters: more is cut off by most programs that show mail. */
const longestSubject = 150;

export type MailWords = Pick<OutgoingMail, 'subject' | 'text'>;

/** A mail that does not yet say who writes. */
export type UnsignedContent = Omit<MailContent, 'footer'>;

/** A mail of the product, without its recipient: the title, shortened, is its subject, and the footer says who writes. */
export async function composeMail(content: UnsignedContent): Promise<ComposedMail> {
  const signed = sign(content);
  return { subject: shortened(signed.title), ...(await layOutMail(signed)) };
}

/** The same without HTML. */
export function mailWords(content: UnsignedContent): MailWords {
  const signed = sign(content);
  return { subject: shortened(signed.title), text: layOutText(signed) };
}

function sign(content: UnsignedContent): MailContent {
  const footer = wordsIn(wordLanguageFor(content.language))('mailFooter');
  const title = withoutMarks(content.title);
  const paragraphs = content.paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? withoutMarks(paragraph) : { heading: withoutMarks(paragraph.heading) },
  );
  return { ...content, title, paragraphs, footer };
}

function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length <= longestSubject ? title : `${characters.slice(0, longestSubject - 1).join('')}…`;
}
