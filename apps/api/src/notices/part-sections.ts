import { type WordLanguage, wordsIn } from '#words/words';
import { partLines, partTitle, timeAndPlace } from './part-lines.js';
import type { Part } from './part.js';

/** What a mail says of one part. */
export interface PartSection {
  /** “Changed: Speaker, Session 1: … – GRCP 8”: the subject of a mail about this part alone, a heading among others. */
  title: string;
  /** What has happened, in a sentence. */
  said: string;
  lines: string[];
}

type TitleKey = 'mailReleasedSubject' | 'mailChangedSubject' | 'mailCancelledSubject' | 'mailMovedSubject';
type SaidKey = 'mailReleasedText' | 'mailChangedText' | 'mailCancelledText' | 'mailWithdrawnText' | 'mailMovedText';

/** To somebody who was invited before there was anything for a calendar. */
export function releasedSection(part: Part, language: WordLanguage): PartSection {
  return section(part, language, 'mailReleasedSubject', 'mailReleasedText');
}

/** @param before what the recipient was told last */
export function changedSection(part: Part, before: Part, language: WordLanguage): PartSection {
  const words = wordsIn(language);
  const former = [
    ...(before.session === part.session ? [] : [words('mailPartSession', { session: before.session })]),
    ...timeAndPlace(before, language),
  ];
  const differs = before.session !== part.session || former.join('\n') !== timeAndPlace(part, language).join('\n');
  const changed = section(part, language, 'mailChangedSubject', 'mailChangedText');
  return differs ? { ...changed, lines: [...changed.lines, words('mailPartBefore'), ...former] } : changed;
}

/** @param part what the recipient was told last */
export function endedSection(
  part: Part,
  language: WordLanguage,
  { hasDeclined }: { hasDeclined: boolean },
): PartSection {
  return section(part, language, 'mailCancelledSubject', hasDeclined ? 'mailWithdrawnText' : 'mailCancelledText');
}

/** To the address that an account has left. */
export function movedSection(part: Part, language: WordLanguage): PartSection {
  return section(part, language, 'mailMovedSubject', 'mailMovedText');
}

function section(part: Part, language: WordLanguage, title: TitleKey, said: SaidKey): PartSection {
  const words = wordsIn(language);
  const { meeting } = part;
  return {
    title: words(title, { part: partTitle(part, language), meeting }),
    said: words(said, { meeting }),
    lines: partLines(part, language),
  };
}
