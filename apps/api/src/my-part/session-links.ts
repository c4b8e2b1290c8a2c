import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import type { Words } from '#words/words';
import { type Html, html } from '../pages/html.js';

/** A session as far as its links need it. */
export interface LinkedSession {
  slug: string;
  session: string;
  /** Wall time in the zone. */
  end: string;
  timeZone: string;
  /** Whether groups report to it. */
  takesReports: boolean;
}

/**
 * What a moderator takes along: the brief and, until the day is over, the screen with which the session is run; where groups report to
 * it, what puts these on the screen.
 */
export function sessionLinks(
  { slug, session, end, timeZone, takesReports }: LinkedSession,
  now: Date,
  words: Words,
): Html {
  const isPast = dateOf(wallTimeAt(instantAt(now.getTime()), timeZone)) > dateOf(end);
  const run = html`<li><a href="/desk/${slug}/run/${session}">${words('runSession')}</a></li>`;
  const lead = html`<li><a href="/desk/${slug}/plenary/${session}">${words('leadPlenary')}</a></li>`;
  const brief = `/api/meetings/${slug}/draft/sessions/${session}/brief.pdf`;
  return html`<ul>
    ${isPast ? undefined : run} ${takesReports ? lead : undefined}
    <li><a href="${brief}">${words('briefDraft')}</a></li>
  </ul>`;
}
