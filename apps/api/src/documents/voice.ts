import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Run } from '#typeset/tree';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { titleParts, type TitledSession } from '../publishing/printed-title.js';

/** The product's own words in a document, and the language in which it says them. */
export interface Voice {
  words: Words;
  language: WordLanguage;
  /** The same language where the content is in another one. */
  foreign?: WordLanguage;
  /** A run of the product's own words. */
  own: (text: string) => Run;
}

export function voiceIn(language: WordLanguage, { meeting }: Pick<MeetingSnapshot, 'meeting'>): Voice {
  return voiceBeside(meeting.language, language);
}

/** @param contentLanguage of what is not the product's own words, BCP 47 */
export function voiceBeside(contentLanguage: string, language: WordLanguage): Voice {
  const isContents = contentLanguage.split('-')[0] === language;
  const marked = isContents ? {} : { language };
  return {
    words: wordsIn(language),
    language,
    ...(!isContents && { foreign: language }),
    own: (text) => ({ text, ...marked }),
  };
}

/** A session's title, its number being the product's own words. */
export function titleRuns(session: TitledSession, { words, own }: Voice, title?: string): Run[] {
  return titleParts(session, words, title).map(({ text, isOwn }) => (isOwn ? own(text) : { text }));
}
