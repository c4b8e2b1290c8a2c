import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { formatDateRange } from '#time/format';
import { type WordLanguage, wordsIn } from '#words/words';
import { html } from './html.js';
import { renderPage } from './page-shell.js';

/** All released meetings, the latest first. */
export function meetingListPage(
  snapshots: readonly MeetingSnapshot[],
  { language, styleSheet }: { language: WordLanguage; styleSheet: string },
): string {
  const words = wordsIn(language);
  const entries = snapshots.map(({ meeting }) => {
    const dates = formatDateRange(meeting.startDate, meeting.endDate, language);
    return html`<li>
      <a href="/meetings/${meeting.slug}" lang="${meeting.language}">${meeting.title}</a>
      <p>${[dates, meeting.venue].filter((part) => part !== undefined).join(' – ')}</p>
    </li>`;
  });
  const list =
    entries.length === 0
      ? html`<p>${words('noMeetings')}</p>`
      : html`<ul class="meetings">
          ${entries}
        </ul>`;
  return renderPage({
    language,
    styleSheet,
    title: words('meetings'),
    main: html`<h1>${words('meetings')}</h1>
      ${list}`,
  });
}
