import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Voice } from '../documents/voice.js';
import { html, type Html } from './html.js';
import { meetingPath } from './in-language.js';
import { subscriptionOf } from './subscription.js';

/** Which documents of a meeting have anything to say. */
export interface Offered {
  agenda: boolean;
  sessionObjectives: boolean;
  participation: boolean;
}

/** Links to the documents and the calendar of a meeting. */
export function downloads(
  { meeting }: MeetingSnapshot,
  { words, language }: Voice,
  baseUrl: string,
  { agenda, sessionObjectives, participation }: Offered,
): Html {
  const path = (file: string): string => meetingPath(meeting, language, `/${file}`);
  const subscription = subscriptionOf(`${baseUrl}${path('calendar.ics')}`);
  const documents = [
    agenda && [path('agenda.pdf'), words('agendaPdf')],
    agenda && [path('agenda.docx'), words('agendaDocx')],
    sessionObjectives && [path('session-objectives.pdf'), words('sessionObjectivesPdf')],
    sessionObjectives && [path('session-objectives.docx'), words('sessionObjectivesDocx')],
    participation && [path('participation.pdf'), words('participationPdf')],
    participation && [path('participation.docx'), words('participationDocx')],
  ];
  const calendars = [
    [path('calendar.ics'), words('calendarDownload')],
    [subscription, words('calendarSubscribe')],
  ];
  const changes = [path('changes'), words('whatChanged')];
  const links = [...documents.filter((link) => link !== false), ...calendars, changes];
  return html`<section class="downloads" aria-labelledby="_downloads">
    <h2 id="_downloads">${words('downloads')}</h2>
    <ul>
      ${links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}
    </ul>
    <p>${words('calendarHint')}</p>
  </section>`;
}
