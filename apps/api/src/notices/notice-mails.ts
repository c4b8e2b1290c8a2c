import { type WordLanguage, wordsIn } from '#words/words';
import {
  composeMail,
  type ComposedMail,
  type MailWords,
  mailWords,
  type UnsignedContent,
} from '../platform/mail/compose-mail.js';
import { headerLine } from './header-line.js';
import { partLines, partTitle, timeAndPlace } from './part-lines.js';
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
  /** Where a role is answered that has not been answered yet. */
  toAnswer?: string;
  /** What the organizers say of the release that the mail is about. */
  note?: string;
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
  const words = wordsIn(about.language);
  const { meeting } = about.part;
  return write(about, {
    title: words(isConfirmed ? 'mailPartSubject' : 'mailInvitationSubject', titleOf(about)),
    isTest,
    paragraphs: [
      words(isConfirmed ? 'mailPartText' : 'mailInvitationText', { meeting }),
      ...partLines(about.part, about.language),
      ...(message ?? '').split('\n').filter((line) => line.trim() !== ''),
      ...(isConfirmed ? [] : [words('mailInvitationAsk')]),
      words('mailLinkDays', { address: signIn }),
    ],
    action: words(isConfirmed ? 'mailPartAction' : 'mailInvitationAction'),
  });
}

/** To somebody who was invited before there was anything for a calendar. */
export function releasedMail(about: AboutPart): NoticeContent {
  const words = wordsIn(about.language);
  return write(about, {
    title: words('mailReleasedSubject', titleOf(about)),
    paragraphs: [words('mailReleasedText', { meeting: about.part.meeting }), ...partLines(about.part, about.language)],
    action: words('mailProgramme'),
  });
}

/** @param before what the recipient was told last */
export function changedMail(about: AboutPart, before: Part): NoticeContent {
  const words = wordsIn(about.language);
  const former = [
    ...(before.session === about.part.session ? [] : [words('mailPartSession', { session: before.session })]),
    ...timeAndPlace(before, about.language),
  ];
  const now = timeAndPlace(about.part, about.language);
  const differs = before.session !== about.part.session || former.join('\n') !== now.join('\n');
  return write(about, {
    title: words('mailChangedSubject', titleOf(about)),
    paragraphs: [
      words('mailChangedText', { meeting: about.part.meeting }),
      ...partLines(about.part, about.language),
      ...(differs ? [words('mailPartBefore'), ...former] : []),
    ],
    action: words('mailProgramme'),
  });
}

/** @param about what the recipient was told last */
export function endedMail(about: AboutPart, { hasDeclined }: { hasDeclined: boolean }): NoticeContent {
  const words = wordsIn(about.language);
  return write(about, {
    title: words('mailCancelledSubject', titleOf(about)),
    paragraphs: [
      words(hasDeclined ? 'mailWithdrawnText' : 'mailCancelledText', { meeting: about.part.meeting }),
      ...partLines(about.part, about.language),
    ],
    action: words('mailProgramme'),
  });
}

/** To the address that an account has left. */
export function movedMail(about: AboutPart): NoticeContent {
  const words = wordsIn(about.language);
  return write(about, {
    title: words('mailMovedSubject', titleOf(about)),
    paragraphs: [words('mailMovedText', { meeting: about.part.meeting }), ...partLines(about.part, about.language)],
    action: words('mailProgramme'),
  });
}

function titleOf({ part, language }: AboutPart): { part: string; meeting: string } {
  return { part: partTitle(part, language), meeting: part.meeting };
}

function write(
  { language, name, link, toAnswer, note = '' }: AboutPart,
  {
    title,
    paragraphs,
    action,
    isTest = false,
  }: { title: string; paragraphs: string[]; action: string; isTest?: boolean },
): NoticeContent {
  const words = wordsIn(language);
  return {
    language,
    title: isTest ? words('mailTestSubject', { subject: title }) : title,
    paragraphs: [
      ...(isTest ? [words('mailTestText')] : []),
      words('mailDear', { name }),
      ...paragraphs,
      ...(note === '' ? [] : [words('mailReleaseNote', { note })]),
      ...(toAnswer === undefined ? [] : [words('mailToAnswer', { address: toAnswer })]),
    ],
    action: { label: action, url: link },
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
