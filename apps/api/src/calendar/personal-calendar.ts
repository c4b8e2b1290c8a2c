import type { Calendar } from '#ics/calendar';
import { wordLanguageFor, wordsIn } from '#words/words';
import type { CalendarEntries } from './calendar-entries.rules.js';
import { productId, sessionEvent } from './session-event.js';

/** A meeting, and the sessions of it that somebody has a part in or keeps an eye on. */
export interface ChosenSessions {
  entries: CalendarEntries;
  sessionIds: ReadonlySet<string>;
}

const refreshMinutes = 60;

/**
 * One person's programme over all meetings: the entries of the chosen sessions as the meetings' own calendars have them, in
 * each meeting's language and zone. It is made from releases alone.
 */
export function personalCalendar(chosen: readonly ChosenSessions[], baseUrl: string): Calendar {
  const meetings = chosen.map(({ entries }) => entries.newest.meeting);
  const language = wordLanguageFor(meetings[0]?.language ?? 'en');
  return {
    name: wordsIn(language)('myProgramme'),
    language,
    timeZone: meetings[0]?.timeZone ?? 'Etc/UTC',
    productId,
    method: 'PUBLISH',
    refreshMinutes,
    events: chosen.flatMap(({ entries, sessionIds }) => {
      const options = { language: wordLanguageFor(entries.newest.meeting.language), baseUrl };
      const wanted = [...entries.sessions.values()].filter(({ session }) => sessionIds.has(session.id));
      return wanted.map((entry) => sessionEvent(entries, entry, options));
    }),
  };
}
