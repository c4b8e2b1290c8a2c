import { type AgendaFacts, type AgendaSession, type AgendaWord, agendaWords } from '#contract/agenda-facts';
import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { formatDayHeading } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { Voice } from '../documents/voice.js';
import { sessionKindWords } from '../publishing/difference/session-sentences.js';
import { html, type Html } from './html.js';
import { meetingPath } from './in-language.js';

/**
 * With what a script adds to the agenda: search, filters, one's own programme, the other time zone. It is hidden, and shown by the
 * script, so that nobody sees what would do nothing.
 */
export function agendaTools(snapshot: MeetingSnapshot, voice: Voice): Html {
  const { words } = voice;
  const facts = JSON.stringify(agendaFacts(snapshot, voice));
  return html`<form
      class="tools"
      id="_tools"
      role="search"
      aria-label="${words('agendaFind')}"
      hidden
      data-agenda="${facts}"
    >
      <p id="_changed" class="done" hidden>
        ${words('agendaChanged')}
        <a href="${meetingPath(snapshot.meeting, voice.language, '/changes')}">${words('agendaWholeChanges')}</a>
        <button type="button" class="plain">${words('agendaSeen')}</button>
      </p>
      <div class="filters">
        <label>${words('agendaSearch')} <input type="search" name="q" autocomplete="off" maxlength="200" /></label>
        ${choices(snapshot, voice).map(({ name, label, options }) => choice(name, label, options, words('agendaAll')))}
      </div>
      <div class="switches">
        <label><input type="checkbox" name="mine" value="1" /> ${words('myProgramme')}</label>
        <label><input type="checkbox" name="titles" /> ${words('agendaTitlesOnly')}</label>
        <label hidden><input type="checkbox" name="zone" value="own" /> ${words('agendaOwnTime')}</label>
      </div>
      ${ownProgramme(snapshot, voice)}
      <p class="count"><output></output> <a id="_now" hidden></a></p>
      <p id="_nothing" hidden>
        ${words('agendaNothing')} <button type="button" class="plain">${words('agendaShowAll')}</button>
      </p>
    </form>
    <p id="_network" class="network" role="status" hidden></p>`;
}

/** What one has chosen, to be taken away; the script puts the choice into the addresses. */
function ownProgramme({ meeting }: MeetingSnapshot, { words, language }: Voice): Html {
  const path = (file: string) => meetingPath(meeting, language, `/my-programme.${file as 'pdf' | 'ics'}`);
  return html`<div id="_mine" class="note" hidden>
    <p class="kept"></p>
    <p class="none">${words('agendaNoneChosen')}</p>
    <p class="some">
      <a href="${path('pdf')}">${words('agendaOwnPdf')}</a> <a href="${path('ics')}">${words('agendaOwnIcs')}</a>
      <a href="${path('ics')}" data-subscribe>${words('calendarSubscribe')}</a>
    </p>
  </div>`;
}

interface Choice {
  name: 'day' | 'kind' | 'room' | 'group';
  label: string;
  options: (readonly [value: string, text: string])[];
}

/** The filters among which there is something to choose. */
function choices(snapshot: MeetingSnapshot, { words, language }: Voice): Choice[] {
  const sessions = snapshot.sessions.map(agendaSession);
  const same = (value: string) => [value, value] as const;
  const all: Choice[] = [
    {
      name: 'day',
      label: words('agendaDay'),
      options: different(sessions.map(({ day }) => day)).map((day) => [day, formatDayHeading(day, language)]),
    },
    {
      name: 'kind',
      label: words('agendaKind'),
      options: different(sessions.map(({ kind }) => kind)).map((kind) => [kind, words(sessionKindWords[kind])]),
    },
    {
      name: 'room',
      label: words('agendaRoom'),
      options: different(sessions.flatMap(({ room }) => room ?? [])).map(same),
    },
    {
      name: 'group',
      label: words('agendaGroup'),
      options: different(sessions.flatMap(({ groups }) => groups)).map(same),
    },
  ];
  return all.filter(({ options }) => options.length > 1);
}

function choice(name: string, label: string, options: Choice['options'], all: string): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">${all}</option>
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`;
}

function agendaFacts({ meeting, version, sessions }: MeetingSnapshot, { words, language }: Voice): AgendaFacts {
  const { slug, timeZone } = meeting;
  const said = agendaWords.map((key) => [key, words(key)] as const);
  return {
    slug,
    version,
    timeZone,
    language,
    sessions: sessions.map(agendaSession),
    words: Object.fromEntries(said) as Record<AgendaWord, string>,
  };
}

function agendaSession({ id, kind, start, room, groups }: SnapshotSession): AgendaSession {
  const names = groups.map(({ name }) => name);
  return { id, kind, day: dateOf(start), ...(room !== undefined && { room }), groups: names };
}

function different<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
