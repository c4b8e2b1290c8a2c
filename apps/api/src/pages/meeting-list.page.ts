import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { htmlRuns } from '#typeset/html/runs';
import { type WordLanguage, wordsIn } from '#words/words';
import { dateline } from '../documents/letterhead.js';
import { voiceIn } from '../documents/voice.js';
import { Html, html } from './html.js';
import { inLanguage, meetingPath, siteLanguage } from './in-language.js';
import { renderPage } from './page-shell.js';

/** All released meetings, the latest first. */
export function meetingListPage(
  snapshots: readonly MeetingSnapshot[],
  { language, styleSheet, hasRegister }: { language: WordLanguage; styleSheet: string; hasRegister: boolean },
): string {
  const words = wordsIn(language);
  const entries = snapshots.map((snapshot) => {
    const { meeting } = snapshot;
    const dates = htmlRuns(dateline(meeting, voiceIn(language, snapshot)), meeting.language);
    return html`<li lang="${meeting.language}">
      <a href="${meetingPath(meeting, language)}">${meeting.title}</a>
      <p>${new Html(dates)}</p>
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
      ${list} ${hasRegister ? registerLink(language) : undefined}`,
  });
}

/** To what the meetings have recommended. */
function registerLink(language: WordLanguage): Html {
  const address = inLanguage('/recommendations', language, siteLanguage);
  return html`<p><a href="${address}">${wordsIn(language)('register')}</a></p>`;
}
