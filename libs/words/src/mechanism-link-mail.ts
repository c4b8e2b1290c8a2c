import type { NewMechanismLink } from '#contract/mechanism-correction';
import { englishMechanisms } from './english-mechanisms.js';
import { frenchMechanisms } from './french-mechanisms.js';
import { spanishMechanisms } from './spanish-mechanisms.js';

const words = { en: englishMechanisms, fr: frenchMechanisms, es: spanishMechanisms };

/**
 * What the mail says that brings a link to the secretariat of a mechanism, as it is sent and as it is shown before; the link itself
 * follows.
 *
 * @param days for so many the link is good
 */
export function mechanismLinkMail(
  language: NewMechanismLink['language'],
  { mechanism, days }: { mechanism: string; days: number },
): { subject: string; paragraphs: string[] } {
  const { mailCorrectionsSubject, mailCorrectionsText, mailCorrectionsDays } = words[language];
  const filled = (text: string) =>
    text.replace(/\{\{(mechanism|days)\}\}/g, (_, name) => (name === 'days' ? String(days) : mechanism));
  return {
    subject: filled(mailCorrectionsSubject),
    paragraphs: [filled(mailCorrectionsText), filled(mailCorrectionsDays)],
  };
}
