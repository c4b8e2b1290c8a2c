import { type WordLanguage, wordsIn } from '#words/words';
import {
  composeMail,
  type ComposedMail,
  type MailWords,
  mailWords,
  type UnsignedContent,
} from '../platform/mail/compose-mail.js';
import { headerLine } from './header-line.js';
import { partLines, partTitle } from './part-lines.js';
import { endedSection, movedSection, type PartSection } from './part-sections.js';
import type { Part } from './part.js';

/** What a mail about a part says; its title is the subject. */
export type NoticeContent = UnsignedContent;

/** What every mail about a part needs. */
export interface AboutPart {
  language: WordLanguage;
  /** Of the recipient, as printed. */
  name: string;
  part: Part;
  /** The address behind the button. */
  link: string;
}

/**
 * @param message the organizer's own words, in paragraphs
 * @param signIn address of the page where one asks for another link
 */
export function invitationMail(
  about: AboutPart,
  {
    message,
    isConfirmed,
    signIn,
    isTest = false,
  }: { message?: string | undefined; isConfirmed: boolean; signIn: string; isTest?: boolean },
): NoticeContent {
  const { language, name, part, link } = about;
  const words = wordsIn(language);
  const { meeting } = part;
  const title = words(isConfirmed ? 'mailPartSubject' : 'mailInvitationSubject', {
    part: partTitle(part, language),
    meeting,
  });
  return {
    language,
    title: isTest ? words('mailTestSubject', { subject: title }) : title,
    paragraphs: [
      ...(isTest ? [words('mailTestText')] : []),
      words('mailDear', { name }),
      words(isConfirmed ? 'mailPartText' : 'mailInvitationText', { meeting }),
      ...partLines(part, language),
      ...(message ?? '').split('\n').filter((line) => line.trim() !== ''),
      ...(isConfirmed ? [] : [words('mailInvitationAsk')]),
      words('mailLinkDays', { address: signIn }),
    ],
    action: { label: words(isConfirmed ? 'mailPartAction' : 'mailInvitationAction'), url: link },
  };
}

/**
 * To an address to which an invitation went, and which is not that of its person.
 *
 * @param about what the recipient was told last
 */
export function endedMail(about: AboutPart): NoticeContent {
  return sectionMail(about, endedSection(about.part, about.language, { hasDeclined: false }));
}

/** To the address that an account has left. */
export function movedMail(about: AboutPart): NoticeContent {
  return sectionMail(about, movedSection(about.part, about.language));
}

function sectionMail({ language, name, link }: AboutPart, { title, said, lines }: PartSection): NoticeContent {
  const words = wordsIn(language);
  return {
    language,
    title,
    paragraphs: [words('mailDear', { name }), said, ...lines],
    action: { label: words('mailProgramme'), url: link },
  };
}

/** The mail as it goes. */
export async function composeNotice(content: NoticeContent): Promise<ComposedMail> {
  return { ...(await composeMail(content)), subject: headerLine(content.title) };
}

/** The same without HTML, which takes milliseconds to make: for those who look at what would go. */
export function noticeText(content: NoticeContent): MailWords {
  return { ...mailWords(content), subject: headerLine(content.title) };
}
