import { mechanismLinkMail } from '#words/mechanism-link-mail';
import { type WordLanguage, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../../platform/mail/compose-mail.js';

/** @param of the mechanism's name, and where its secretariat suggests corrections for so many days */
export function linkMail(
  language: WordLanguage,
  { mechanism, address, days }: { mechanism: string; address: string; days: number },
): Promise<ComposedMail> {
  const { subject, paragraphs } = mechanismLinkMail(language, { mechanism, days });
  return composeMail({
    language,
    title: subject,
    paragraphs,
    action: { label: wordsIn(language)('correctionsSee'), url: address },
  });
}
