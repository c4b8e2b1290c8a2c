import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDayHeading } from '#time/format';
import { offsetAt } from '#time/zone';
import { type HtmlOptions, renderHtml } from '#typeset/html';
import type { Block } from '#typeset/tree';
import type { WordLanguage } from '#words/words';
import { agendaBlocks, dayAnchor } from '../documents/agenda.template.js';
import { dateline, issuer, versionLine } from '../documents/letterhead.js';
import { mastheadBlocks } from '../documents/masthead.js';
import { lastsOneDay, programmeDays } from '../documents/programme-days.js';
import { documentsOf } from '../documents/offered-documents.rules.js';
import {
  guideAnchor,
  guideBlocks,
  objectiveAnchor,
  objectiveBlocks,
} from '../documents/session-objectives.template.js';
import { type Voice, voiceIn } from '../documents/voice.js';
import { guidesOf } from '../publishing/snapshot-index.js';
import { agendaTools } from './agenda-tools.js';
import { html, Html } from './html.js';
import { meetingPath } from './in-language.js';
import { downloads } from './meeting-downloads.js';
import { newsForm } from './news-form.js';
import { ownGroupForm } from './own-group.page.js';
import { renderPage } from './page-shell.js';

export interface MeetingPageOptions {
  language: WordLanguage;
  styleSheet: string;
  /** Address of the script that adds to the page. */
  script: string;
  baseUrl: string;
  /** Release since which changes are marked. */
  earlier?: MeetingSnapshot | undefined;
}

/** Everything that is known of a released meeting in one page that needs no script, and has one. What is empty is left out. */
export function meetingPage(
  snapshot: MeetingSnapshot,
  { language, styleSheet, script, baseUrl, earlier }: MeetingPageOptions,
): string {
  const { meeting } = snapshot;
  const voice = voiceIn(language, snapshot);
  const parts: Parts = {
    agenda: agendaBlocks(snapshot, voice, {
      footer: (session) => sessionLinks(snapshot, session, voice),
      earlier,
      instants: true,
    }),
    objective: objectiveBlocks(snapshot, voice),
    guide: guideBlocks(snapshot, voice),
  };
  const aims = [...parts.objective, ...parts.guide];
  const offered = {
    agenda: parts.agenda.length > 0,
    sessionObjectives: aims.length > 0,
    participation: documentsOf(snapshot).includes('participation'),
  };
  return renderPage({
    language,
    styleSheet,
    ...(offered.agenda && { script }),
    title: `${meeting.shortTitle} – ${voice.words('agenda')}`,
    description: meeting.title,
    main: html`
      ${masthead(snapshot, voice)} ${contents(snapshot, voice, parts)} ${downloads(snapshot, voice, baseUrl, offered)}
      ${ownGroupSection(snapshot, voice)} ${offered.agenda ? agendaSection(snapshot, voice, parts.agenda) : undefined}
      ${offered.sessionObjectives ? html`<section>${rendered(aims, snapshot)}</section>` : undefined}
      ${newsForm(snapshot, voice)}
    `,
    feed: meetingPath(meeting, language, '/changes.atom'),
    footer: releaseLine(snapshot, voice),
  });
}

/** Where whoever comes for a mechanism finds its group. */
function ownGroupSection(snapshot: MeetingSnapshot, voice: Voice): Html | undefined {
  const form = ownGroupForm(snapshot, voice);
  return (
    form &&
    html`<section aria-labelledby="_own-group-title">
      <h2 id="_own-group-title">${voice.words('ownGroup')}</h2>
      ${form}
    </section>`
  );
}

/** Which release the page shows, and what the organizers say of it. */
function releaseLine(snapshot: MeetingSnapshot, voice: Voice): Html {
  const { note, meeting } = snapshot;
  const said = note === '' ? undefined : html`<p lang="${meeting.language}">${note}</p>`;
  return html`<p>${versionLine(snapshot, voice)}</p>
    ${said}`;
}

/** What the page shows below its head. */
interface Parts {
  agenda: Block[];
  objective: Block[];
  guide: Block[];
}

/** Blocks in the language of the content, in which the product's own words name theirs. */
function rendered(blocks: Block[], { meeting }: MeetingSnapshot, options: Omit<HtmlOptions, 'language'> = {}): Html {
  const content = new Html(renderHtml(blocks, { language: meeting.language, ...options }));
  return html`<div lang="${meeting.language}">${content}</div>`;
}

function masthead(snapshot: MeetingSnapshot, voice: Voice): Html {
  const { meeting } = snapshot;
  const dates: Block = { kind: 'paragraph', style: 'dateline', runs: dateline(meeting, voice) };
  return html`<header class="masthead">
    ${rendered([...mastheadBlocks(snapshot.masthead, voice), ...issuer(meeting)], snapshot)}
    <h1 class="doc-title" lang="${meeting.language}">${meeting.title}</h1>
    ${rendered([dates], snapshot)}
  </header>`;
}

/** Days, objective and guides, for those who do not want to scroll. */
function contents(
  snapshot: MeetingSnapshot,
  { words, language }: Voice,
  { agenda, objective, guide }: Parts,
): Html | undefined {
  const days = lastsOneDay(snapshot) ? [] : programmeDays(snapshot);
  const links = [
    agenda.length > 0 && ['_agenda', words('agenda')],
    ...days.map(({ date }) => [dayAnchor(date), formatDayHeading(date, language)]),
    objective.length > 0 && [objectiveAnchor, words('objectiveOf', { meeting: snapshot.meeting.shortTitle })],
    guide.length > 0 && [guideAnchor(0), words('sessionObjectives')],
  ].filter((link) => link !== false);
  if (links.length === 0) return undefined;
  return html`<nav class="contents" aria-label="${words('onThisPage')}">
    <ul>
      ${links.map(([anchor, text]) => html`<li><a href="#${anchor}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

function agendaSection(snapshot: MeetingSnapshot, voice: Voice, agenda: Block[]): Html {
  return html`<section class="agenda">
    <h2 id="_agenda" class="doc-heading-2">${voice.words('agenda')}</h2>
    ${agendaTools(snapshot, voice)}
    <p class="note" id="_zone">${zoneNote(snapshot, voice)}</p>
    ${rendered(agenda, snapshot, { headingShift: 1, folds: true })}
  </section>`;
}

/** "Times are those of Europe/Zurich (UTC+02:00)."; without the offset where it changes while the meeting lasts. */
function zoneNote({ meeting: { timeZone }, sessions }: MeetingSnapshot, { words }: Voice): string {
  const instants = sessions.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
  const [offset = '', ...others] = new Set(instants.map((instant) => offsetAt(instant, timeZone)));
  if (others.length > 0) return words('timesInZone', { zone: timeZone });
  return words('timesIn', { zone: timeZone, offset: `UTC${offset}` });
}

/** Under each session but breaks: its objectives and questions, and its own calendar entry. */
function sessionLinks(snapshot: MeetingSnapshot, session: SnapshotSession, voice: Voice): Block[] {
  if (session.kind === 'break') return [];
  const { words, own, language } = voice;
  const [guide] = guidesOf(snapshot, session);
  const toGuide = guide ? [{ ...own(words('objectives')), href: `#${guideAnchor(guide.place)}` }, { text: ' · ' }] : [];
  const href = meetingPath(snapshot.meeting, language, `/sessions/${session.id}.ics`);
  const toCalendar = { ...own(words('calendarAdd')), href };
  return [{ kind: 'paragraph', runs: [...toGuide, toCalendar] }];
}
