import { type WordLanguage, wordsIn } from '#words/words';
import { composeMail, type ComposedMail } from '../platform/mail/compose-mail.js';
import { headerLine } from './header-line.js';
import { partLines, partTitle, timeAndPlace } from './part-lines.js';
import type { Part } from './part.js';

/** What every mail about a part needs. */
export interface AboutPart {
  language: WordLanguage;
  /** Of the recipient, as printed. */
  name: string;
  part: Part;
  /** The address behind the button. */
  link: string;
}

/** @param message the organizer's own words, in paragraphs */
export function invitationMail(
  about: AboutPart,
  { message, isConfirmed, isTest = false }: { message?: string | undefined; isConfirmed: boolean; isTest?: boolean },
): Promise<ComposedMail> {
  const words = wordsIn(about.language);
  const { meeting } = about.part;
  return compose(about, {
    title: words(isConfirmed ? 'mailPartSubject' : 'mailInvitationSubject', titleOf(about)),
    isTest,
    paragraphs: [
      words(isConfirmed ? 'mailPartText' : 'mailInvitationText', { meeting }),
      ...partLines(about.part, about.language),
      ...(message ?? '').split('\n').filter((line) => line.trim() !== ''),
      ...(isConfirmed ? [] : [words('mailInvitationAsk')]),
      words('mailLinkDays'),
    ],
    action: words(isConfirmed ? 'mailPartAction' : 'mailInvitationAction'),
  });
}

/** To somebody who was invited before there was anything for a calendar. */
export function releasedMail(about: AboutPart): Promise<ComposedMail> {
  const words = wordsIn(about.language);
  return compose(about, {
    title: words('mailReleasedSubject', titleOf(about)),
    paragraphs: [words('mailReleasedText', { meeting: about.part.meeting }), ...partLines(about.part, about.language)],
    action: words('mailProgramme'),
  });
}

/** @param before what the recipient was told last */
export function changedMail(about: AboutPart, before: Part): Promise<ComposedMail> {
  const words = wordsIn(about.language);
  const former = [
    ...(before.session === about.part.session ? [] : [words('mailPartSession', { session: before.session })]),
    ...timeAndPlace(before, about.language),
  ];
  const now = timeAndPlace(about.part, about.language);
  const differs = before.session !== about.part.session || former.join('\n') !== now.join('\n');
  return compose(about, {
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
export function endedMail(about: AboutPart, { hasDeclined }: { hasDeclined: boolean }): Promise<ComposedMail> {
  const words = wordsIn(about.language);
  return compose(about, {
    title: words('mailCancelledSubject', titleOf(about)),
    paragraphs: [
      words(hasDeclined ? 'mailWithdrawnText' : 'mailCancelledText', { meeting: about.part.meeting }),
      ...partLines(about.part, about.language),
    ],
    action: words('mailProgramme'),
  });
}

function titleOf({ part, language }: AboutPart): { part: string; meeting: string } {
  return { part: partTitle(part, language), meeting: part.meeting };
}

async function compose(
  { language, name, link }: AboutPart,
  {
    title,
    paragraphs,
    action,
    isTest = false,
  }: { title: string; paragraphs: string[]; action: string; isTest?: boolean },
): Promise<ComposedMail> {
  const words = wordsIn(language);
  const subject = isTest ? words('mailTestSubject', { subject: title }) : title;
  const texts = [...(isTest ? [words('mailTestText')] : []), words('mailDear', { name }), ...paragraphs];
  const mail = await composeMail({
    language,
    title: subject,
    paragraphs: texts,
    action: { label: action, url: link },
  });
  return { ...mail, subject: headerLine(subject) };
}
