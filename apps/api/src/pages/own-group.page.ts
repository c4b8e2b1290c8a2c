import type { MeetingSnapshot, SnapshotGroup } from '#contract/meeting-snapshot';
import { formatDayHeading, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { HtmlOptions } from '#typeset/html';
import { renderHtml } from '#typeset/html';
import { languageName } from '#words/language-name';
import type { WordLanguage } from '#words/words';
import { peopleParagraphs } from '../documents/printed-people.js';
import { type Voice, voiceIn } from '../documents/voice.js';
import { type OwnGroup, ownGroups, seatedMechanisms } from '../publishing/own-group.rules.js';
import { printedTitle } from '../publishing/printed-title.js';
import { html, Html } from './html.js';
import { meetingPath } from './in-language.js';
import { renderPage } from './page-shell.js';
import { subscriptionOf } from './subscription.js';

export interface OwnGroupPageOptions {
  language: WordLanguage;
  styleSheet: string;
  baseUrl: string;
  /** Id of the mechanism that was chosen. */
  mechanism?: string | undefined;
}

/** In which groups a mechanism sits, for whoever comes for it; without one, a choice of all that sit in any. */
export function ownGroupPage(
  snapshot: MeetingSnapshot,
  { language, styleSheet, baseUrl, mechanism }: OwnGroupPageOptions,
): string {
  const { meeting } = snapshot;
  const voice = voiceIn(language, snapshot);
  const { words } = voice;
  const agenda = meetingPath(meeting, language);
  const groups = mechanism === undefined ? [] : ownGroups(snapshot, mechanism);
  return renderPage({
    language,
    styleSheet,
    title: `${meeting.shortTitle} – ${words('ownGroup')}`,
    main: html`<h1>${words('ownGroup')}</h1>
      <p><a href="${agenda}" lang="${meeting.language}">${meeting.title}</a></p>
      ${ownGroupForm(snapshot, voice, mechanism)}
      ${mechanism !== undefined && groups.length === 0 ? html`<p class="problem">${words('ownGroupNone')}</p>` : undefined}
      ${groups.map((own) => groupSection(snapshot, own, voice))}
      ${mechanism !== undefined && groups.length > 0 ? calendarLinks(snapshot, voice, { baseUrl, mechanism }) : undefined}`,
  });
}

/** Where one says for which mechanism one comes; nothing where none sits in a group. */
export function ownGroupForm(snapshot: MeetingSnapshot, { words, language }: Voice, chosen?: string): Html | undefined {
  const { meeting } = snapshot;
  const mechanisms = seatedMechanisms(snapshot).toSorted((a, b) => a.name.localeCompare(b.name, meeting.language));
  if (mechanisms.length === 0) return undefined;
  const path = meetingPath(meeting, language, '/my-group');
  const [action = path, query] = path.split('?');
  const lang = query === undefined ? undefined : html`<input type="hidden" name="lang" value="${language}" />`;
  return html`<form method="get" action="${action}">
    ${lang}
    <p class="field">
      <label for="_own-group">${words('ownGroupChoose')}</label>
      <select id="_own-group" name="mechanism" lang="${meeting.language}" required>
        <option value="">–</option>
        ${mechanisms.map(({ id, name }) => new Html(option(id, name, id === chosen)))}
      </select>
    </p>
    <p><button>${words('ownGroupShow')}</button></p>
  </form>`;
}

function option(id: string, name: string, isChosen: boolean): string {
  const { markup } = html`<option value="${id}">${name}</option>`;
  return isChosen ? markup.replace('<option ', '<option selected ') : markup;
}

function groupSection(snapshot: MeetingSnapshot, { session, group }: OwnGroup, voice: Voice): Html {
  const { words, language } = voice;
  const { meeting } = snapshot;
  const { number, name, mechanisms = [] } = group;
  const time = `${formatDayHeading(dateOf(session.start), language)}, ${formatTimeRange(session.start, session.end)}`;
  return html`<section>
    <h2 lang="${meeting.language}">${words('group', { number, name })}</h2>
    <p><a href="${meetingPath(meeting, language)}#${session.id}">${printedTitle(session, words)}</a></p>
    <p>${time} (${meeting.timeZone})</p>
    ${placeOf(group.room ?? session.room)} ${spoken(group, voice)} ${people(snapshot, group, voice)}
    <p>${words('ownGroupWith')}</p>
    <ul lang="${meeting.language}">
      ${mechanisms.map((one) => html`<li>${one.name}</li>`)}
    </ul>
  </section>`;
}

function placeOf(room: string | undefined): Html | undefined {
  return room === undefined ? undefined : html`<p>${room}</p>`;
}

function spoken({ languages = [] }: SnapshotGroup, { words }: Voice): Html | undefined {
  if (languages.length === 0) return undefined;
  return html`<p>${words('ownGroupLanguages')} ${languages.map((tag) => languageName(tag, words)).join(', ')}</p>`;
}

function people(
  { meeting }: MeetingSnapshot,
  { coFacilitators, rapporteurs, reportedAs }: SnapshotGroup,
  voice: Voice,
): Html {
  const { words } = voice;
  const options: HtmlOptions = { language: meeting.language };
  const blocks = [
    ...peopleParagraphs(coFacilitators, voice, {
      boldName: true,
      label: words('coFacilitator', { count: coFacilitators.length }),
    }),
    ...peopleParagraphs(rapporteurs, voice, {
      boldName: true,
      label: words('rapporteurFor', { count: rapporteurs.length, group: reportedAs }),
    }),
  ];
  return html`<div lang="${meeting.language}">${new Html(renderHtml(blocks, options))}</div>`;
}

function calendarLinks(
  { meeting }: MeetingSnapshot,
  { words, language }: Voice,
  { baseUrl, mechanism }: { baseUrl: string; mechanism: string },
): Html {
  const path = meetingPath(meeting, language, '/calendar.ics');
  const address = `${path}${path.includes('?') ? '&' : '?'}mechanism=${mechanism}`;
  return html`<section class="downloads">
    <h2>${words('ownGroupCalendar')}</h2>
    <ul>
      <li><a href="${address}">${words('calendarDownload')}</a></li>
      <li><a href="${subscriptionOf(`${baseUrl}${address}`)}">${words('calendarSubscribe')}</a></li>
    </ul>
  </section>`;
}
