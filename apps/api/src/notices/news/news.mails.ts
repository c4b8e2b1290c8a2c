import { type WordLanguage, wordsIn } from '#words/words';
import type { NoticeContent } from '../notice-mails.js';
import { newsParagraphs, type ProgrammeNews } from '../rounds/digest-mails.js';

/** @param link the address behind the button, good for so many days */
export function newsConfirmationMail(
  language: WordLanguage,
  { meeting, link, days }: { meeting: string; link: string; days: number },
): NoticeContent {
  const words = wordsIn(language);
  return {
    language,
    title: words('mailNewsConfirmSubject', { meeting }),
    paragraphs: [words('mailNewsConfirmText', { meeting, days }), words('mailNotYou')],
    action: { label: words('newsConfirm'), url: link },
  };
}

/** What is new in a programme, for somebody without a part in it. */
export function newsMail(
  language: WordLanguage,
  { meeting, news, page, end }: { meeting: string; news: ProgrammeNews; page: string; end: string },
): NoticeContent {
  const words = wordsIn(language);
  return {
    language,
    title: words('mailNewsSubject', { meeting }),
    paragraphs: [words('mailNewsText', { meeting }), ...newsParagraphs(news, language)],
    action: { label: words('mailProgramme'), url: page },
    ending: { label: words('mailNewsEnd', { meeting }), url: end },
  };
}
