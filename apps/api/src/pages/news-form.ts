import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Voice } from '../documents/voice.js';
import { html, type Html } from './html.js';
import { meetingPath } from './in-language.js';

/** Where one asks for the news of a meeting by mail. */
export function newsForm({ meeting }: MeetingSnapshot, { words, language }: Voice): Html {
  return html`<section class="news" aria-labelledby="_news">
    <h2 id="_news">${words('newsTitle')}</h2>
    <p>${words('newsHint')}</p>
    <form method="post" action="${meetingPath(meeting, language, '/news')}">
      <p class="field">
        <label for="_news-email">${words('email')}</label>
        <input id="_news-email" name="email" type="email" autocomplete="email" required />
      </p>
      <p><button>${words('newsSubscribe')}</button></p>
    </form>
  </section>`;
}
