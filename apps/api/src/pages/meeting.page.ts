import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDate, formatDateRange, formatDayHeading } from '#time/format';
import { dateOf } from '#time/wall-time';
import { offsetAt, wallTimeAt } from '#time/zone';
import { type HtmlOptions, renderHtml } from '#typeset/html';
import type { Block } from '#typeset/tree';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { agendaBlocks, dayAnchor } from '../documents/agenda.template.js';
import {
  guideAnchor,
  guideBlocks,
  objectiveAnchor,
  objectiveBlocks,
} from '../documents/session-objectives.template.js';
import { html, Html } from './html.js';
import { renderPage } from './page-shell.js';

export interface MeetingPageOptions {
  language: WordLanguage;
  styleSheet: string;
  baseUrl: string;
}

/** Everything that is known of a released meeting in one page that needs no script. */
export function meetingPage(snapshot: MeetingSnapshot, options: MeetingPageOptions): string {
  const { meeting } = snapshot;
  const words = wordsIn(options.language);
  const agenda = agendaBlocks(snapshot, options.language, (session) => sessionLinks(snapshot, session, words));
  const objective = objectiveBlocks(snapshot, words);
  const guide = guideBlocks(snapshot, options.language);
  return renderPage({
    language: options.language,
    styleSheet: options.styleSheet,
    title: `${meeting.shortTitle} – ${words('agenda')}`,
    description: meeting.title,
    main: html`
      ${masthead(snapshot, options.language)} ${contents(snapshot, options.language)}
      ${downloads(snapshot, options.baseUrl, words)}
      <section lang="${meeting.language}">
        <h2 id="_agenda" class="doc-heading-2">${words('agenda')}</h2>
        ${zoneNote(snapshot, words)} ${rendered(agenda, meeting.language, 1)}
      </section>
      <section lang="${meeting.language}">${rendered([...objective, ...guide], meeting.language)}</section>
    `,
    footer: html`<p>${versionLine(snapshot, options.language)}</p>`,
  });
}

function rendered(blocks: Block[], language: string, headingShift: HtmlOptions['headingShift'] = 0): Html {
  return new Html(renderHtml(blocks, { language, headingShift }));
}

function masthead({ meeting }: MeetingSnapshot, language: WordLanguage): Html {
  const dates = formatDateRange(meeting.startDate, meeting.endDate, language);
  const line = (name: string, text: string | undefined) =>
    text === undefined ? undefined : html`<p class="doc-${name}">${text}</p>`;
  return html`<header class="masthead" lang="${meeting.language}">
    ${line('organizer', meeting.organizer)} ${line('tagline', meeting.organizerTagline)} ${line('theme', meeting.theme)}
    <h1 class="doc-title">${meeting.title}</h1>
    ${line('dateline', [dates, meeting.venue].filter((part) => part !== undefined).join(' – '))}
  </header>`;
}

/** Days, objective and guides, for those who do not want to scroll. */
function contents(snapshot: MeetingSnapshot, language: WordLanguage): Html {
  const words = wordsIn(language);
  const { meeting, sessions, guide } = snapshot;
  const dates = [...new Set(sessions.map(({ start }) => dateOf(start)))];
  const days = meeting.startDate === meeting.endDate ? [] : dates;
  const links: [string, string][] = [
    ['_agenda', words('agenda')],
    ...days.map((date): [string, string] => [dayAnchor(date), formatDayHeading(date, language)]),
    ...(meeting.objective || meeting.issues
      ? [[objectiveAnchor, words('objectiveOf', { meeting: meeting.shortTitle })] satisfies [string, string]]
      : []),
    ...(guide.length > 0 ? [[guideAnchor(0), words('sessionObjectives')] satisfies [string, string]] : []),
  ];
  return html`<nav class="contents" aria-label="${words('onThisPage')}">
    <ul>
      ${links.map(([anchor, text]) => html`<li><a href="#${anchor}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

function downloads({ meeting: { slug } }: MeetingSnapshot, baseUrl: string, words: Words): Html {
  const path = `/meetings/${slug}`;
  const subscription = `${baseUrl.replace(/^https?:/, 'webcal:')}${path}/calendar.ics`;
  return html`<section class="downloads" aria-labelledby="_downloads">
    <h2 id="_downloads">${words('downloads')}</h2>
    <ul>
      <li><a href="${path}/agenda.pdf">${words('agendaPdf')}</a></li>
      <li><a href="${path}/agenda.docx">${words('agendaDocx')}</a></li>
      <li><a href="${path}/session-objectives.pdf">${words('sessionObjectivesPdf')}</a></li>
      <li><a href="${path}/session-objectives.docx">${words('sessionObjectivesDocx')}</a></li>
      <li><a href="${path}/calendar.ics">${words('calendarDownload')}</a></li>
      <li><a href="${subscription}">${words('calendarSubscribe')}</a></li>
    </ul>
    <p>${words('calendarHint')}</p>
  </section>`;
}

/** "Times are those of Europe/Zurich (UTC+02:00)." */
function zoneNote({ meeting, sessions: [first] }: MeetingSnapshot, words: Words): Html | undefined {
  if (!first) return undefined;
  const offset = `UTC${offsetAt(first.startsAt, meeting.timeZone)}`;
  return html`<p class="note">${words('timesIn', { zone: meeting.timeZone, offset })}</p>`;
}

/** Under each session but breaks: its objectives and questions, and its own calendar entry. */
function sessionLinks({ meeting, guide }: MeetingSnapshot, { id, kind }: SnapshotSession, words: Words): Block[] {
  if (kind === 'break') return [];
  const place = guide.findIndex(({ sessions }) => sessions.includes(id));
  const toGuide = place < 0 ? [] : [{ text: words('objectives'), href: `#${guideAnchor(place)}` }, { text: ' · ' }];
  const toCalendar = { text: words('calendarAdd'), href: `/meetings/${meeting.slug}/sessions/${id}.ics` };
  return [{ kind: 'paragraph', runs: [...toGuide, toCalendar] }];
}

function versionLine({ version, releasedAt, meeting }: MeetingSnapshot, language: WordLanguage): string {
  const date = formatDate(dateOf(wallTimeAt(releasedAt, meeting.timeZone)), language);
  return wordsIn(language)('version', { version, date });
}
