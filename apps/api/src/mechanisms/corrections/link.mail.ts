import { type WordLanguage, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../../platform/mail/compose-mail.js';

/** @param of the mechanism's name, and where its secretariat suggests corrections for so many days */
export function linkMail(
  language: WordLanguage,
  { mechanism, address, days }: { mechanism: string; address: string; days: number },
): Promise<ComposedMail> {
  const words = wordsIn(language);
  return composeMail({
    language,
    title: words('mailCorrectionsSubject', { mechanism }),
    paragraphs: [words('mailCorrectionsText', { mechanism }), words('mailCorrectionsDays', { days })],
    action: { label: words('correctionsSee'), url: address },
  });
}
