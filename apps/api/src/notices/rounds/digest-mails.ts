import type { ChangedThing } from '#contract/difference-view';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { type WordLanguage, wordsIn } from '#words/words';
import type { MailParagraph } from '../../platform/mail/mail-layout.js';
import { difference } from '../../publishing/difference/difference.rules.js';
import { differenceSentences } from '../../publishing/difference/sentences.js';
import type { NoticeContent } from '../notice-mails.js';
import type { PartSection } from '../part-sections.js';

/** Things of the programme whose changes a mail tells; more are read on the page. */
const mostThings = 30;

/** Releases of a meeting, oldest first, and how far a recipient was told of them. */
export interface Told {
  history: readonly MeetingSnapshot[];
  /** The last release that they know; null where they know none. */
  toldVersion: number | null;
}

/** What is new in the programme at large, for somebody who knows it up to a release. */
export interface ProgrammeNews {
  things: ChangedThing[];
  /** What the organizers say of the releases since then. */
  notes: { version: number; note: string }[];
  /** Page that says what each release has changed. */
  changesPage: string;
}

/** Whoever knows no release is told of the newest alone, and of nothing that it has changed. */
export function programmeNews(
  { history, toldVersion }: Told,
  changesPage: string,
  language: WordLanguage,
): ProgrammeNews {
  const newest = history.at(-1);
  const told = history.find(({ version }) => version === toldVersion);
  const unread = told ? history.filter(({ version }) => version > told.version) : history.slice(-1);
  return {
    things: told && newest ? differenceSentences(difference(told, newest), language) : [],
    notes: unread.filter(({ note }) => note !== '').map(({ version, note }) => ({ version, note })),
    changesPage,
  };
}

/** A mail about all roles of one person that a release, or several, have changed. */
export interface AboutParts {
  language: WordLanguage;
  /** Of the recipient, as printed. */
  name: string;
  /** The meeting's short title. */
  meeting: string;
  /** None where nothing has changed for the recipient. */
  sections: readonly PartSection[];
  /** Left out where only what cannot wait is told. */
  news?: ProgrammeNews | undefined;
  /** The address behind the button. */
  link: string;
  /** Where a role is answered that has not been answered yet. */
  toAnswer?: string | undefined;
}

export function digestMail({ language, name, meeting, sections, news, link, toAnswer }: AboutParts): NoticeContent {
  const words = wordsIn(language);
  const { title, paragraphs } = partParagraphs(sections, meeting, language);
  return {
    language,
    title,
    paragraphs: [
      words('mailDear', { name }),
      ...paragraphs,
      ...(news ? newsParagraphs(news, language) : []),
      ...(toAnswer === undefined ? [] : [words('mailToAnswer', { address: toAnswer })]),
    ],
    action: { label: words('mailProgramme'), url: link },
  };
}

function partParagraphs(
  sections: readonly PartSection[],
  meeting: string,
  language: WordLanguage,
): { title: string; paragraphs: MailParagraph[] } {
  const words = wordsIn(language);
  const [first, ...others] = sections;
  if (!first)
    return { title: words('mailNewsSubject', { meeting }), paragraphs: [words('mailUnaffectedText', { meeting })] };
  if (others.length === 0) return { title: first.title, paragraphs: [first.said, ...first.lines] };
  return {
    title: words('mailDigestSubject', { meeting }),
    paragraphs: [
      words('mailDigestText', { meeting }),
      ...sections.flatMap(({ title, lines }): MailParagraph[] => [{ heading: title }, ...lines]),
    ],
  };
}

/** The same for everybody: what has changed thing by thing, what the organizers say, and where there is more. */
export function newsParagraphs({ things, notes, changesPage }: ProgrammeNews, language: WordLanguage): MailParagraph[] {
  const words = wordsIn(language);
  const told = things
    .slice(0, mostThings)
    .map(({ title, sentences }) => words('mailChangedThing', { title, sentences: sentences.join(' ') }));
  return [
    ...(told.length === 0 ? [] : [{ heading: words('mailProgrammeChanges') }, ...told]),
    ...(things.length > mostThings ? [words('mailChangesMore')] : []),
    ...notes.map(({ version, note }) =>
      notes.length === 1 ? words('mailReleaseNote', { note }) : words('mailReleaseNoteOf', { version, note }),
    ),
    words('mailAllChanges', { address: changesPage }),
  ];
}

/** The mail that carries one of several calendar parts: programs take one from a mail with certainty, and no more (RFC 6047). */
export function calendarMail(
  { title, lines }: PartSection,
  about: { language: WordLanguage; name: string; link: string; subject: string; isCancelled: boolean },
): NoticeContent {
  const words = wordsIn(about.language);
  return {
    language: about.language,
    title: about.subject,
    paragraphs: [
      words('mailDear', { name: about.name }),
      words(about.isCancelled ? 'mailCalendarCancelled' : 'mailCalendarText'),
      { heading: title },
      ...lines,
    ],
    action: { label: words('mailProgramme'), url: about.link },
  };
}
