import type { Calendar, CalendarEvent } from '#ics/calendar';

/** A timed event of an ordinary session, to be varied. */
export const sessionEvent: CalendarEvent = {
  kind: 'timed',
  uid: 'grcp-8.session-1@plenary.example.org',
  sequence: 2,
  stampedAt: '2019-03-01T09:00:00Z',
  lastModified: '2019-02-28T16:30:00Z',
  summary: 'Session 1: Regional policies; roles, actors',
  description: 'Moderator: Mr Geoffrey Shaw\n\nSpeakers:\nMs Élodie Müller, for the Chair',
  location: 'Room 3, International Conference Centre of Geneva',
  url: 'https://plenary.example.org/meetings/grcp-8#session-1',
  status: 'CONFIRMED',
  categories: ['plenary', 'breakout'],
  start: '2019-04-05T10:15',
  end: '2019-04-05T11:15',
};

/** An event of the whole meeting's days. */
export const meetingEvent: CalendarEvent = {
  kind: 'allDay',
  uid: 'grcp-8@plenary.example.org',
  sequence: 2,
  stampedAt: '2019-03-01T09:00:00Z',
  lastModified: '2019-02-28T16:30:00Z',
  summary: 'GRCP 8',
  status: 'CONFIRMED',
  categories: [],
  transparency: 'TRANSPARENT',
  start: '2019-04-05',
  end: '2019-04-06',
};

/** A calendar of these two, or of other events. */
export function calendarOf(changes: Partial<Calendar> = {}): Calendar {
  return {
    name: 'GRCP 8, Geneva',
    description: 'Programme; by session',
    language: 'en',
    timeZone: 'Europe/Zurich',
    url: 'https://plenary.example.org/meetings/grcp-8/calendar.ics',
    productId: '-//IOM//Plenary',
    method: 'PUBLISH',
    refreshMinutes: 60,
    events: [meetingEvent, sessionEvent],
    ...changes,
  };
}
