import type { Difference, SessionChange } from '#contract/difference';
import type { ChangedThing } from '#contract/difference-view';
import type { WordLanguage } from '#words/words';
import { printedTitle } from '../printed-title.js';
import { guideName, guideSentences } from './guide-sentences.js';
import { mastheadSentences } from './masthead-sentences.js';
import { mechanismSentences } from './mechanism-sentences.js';
import { meetingSentences } from './meeting-sentences.js';
import { phrasesIn } from './phrases.js';
import { sessionSentences } from './session-sentences.js';

/**
 * A difference in sentences: about the meeting, then about each session in the order of the programme, then about each guide, then about
 * the mechanisms.
 * Times are printed as in the documents (`10.45`). A time zone that is another for all is told once.
 *
 * @param language of the sentences; titles, names and texts stay in that of the content
 */
export function differenceSentences(difference: Difference, language: WordLanguage): ChangedThing[] {
  const phrases = phrasesIn(language);
  const isZoneChanged = difference.meeting.some(({ field }) => field === 'timeZone');
  const things: ChangedThing[] = [
    {
      title: phrases.words('theMeeting'),
      sentences: [...mastheadSentences(difference, language), ...meetingSentences(difference, language)],
    },
    ...difference.sessions.map((change) => {
      const session = change.kind === 'cancelled' ? change.before : change.after;
      const told = isZoneChanged ? withoutInstant(change) : change;
      const title = printedTitle(session, phrases.words);
      return { session: session.id, title, sentences: sessionSentences(told, language) };
    }),
    ...difference.guide.map((change) => {
      const name = guideName(change.kind === 'gone' ? change.before : change.after, phrases);
      return { title: phrases.words('objectivesAndQuestions', { name }), sentences: guideSentences(change, phrases) };
    }),
    { title: phrases.words('participation'), sentences: mechanismSentences(difference, phrases) },
  ];
  return things.filter(({ sentences }) => sentences.length > 0);
}

function withoutInstant(change: SessionChange): SessionChange {
  if (change.kind !== 'changed') return change;
  return { ...change, fields: change.fields.filter((field) => field !== 'instant') };
}
