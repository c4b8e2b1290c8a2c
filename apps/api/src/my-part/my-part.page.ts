import type { SignInView } from '#contract/account';
import type { OwnMeeting } from '#contract/own-meeting';
import type { MyPart, MyPerson } from '#contract/my-part';
import { formatDateRange } from '#time/format';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { z } from 'zod';
import { type Html, html } from '../pages/html.js';
import { renderPage } from '../pages/page-shell.js';
import { calendarSection, type CalendarState } from './calendar-section.js';
import { type RefusedDecline, roleSection } from './role-section.js';

export interface MyPartPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  now: Date;
  account: NonNullable<SignInView['account']>;
  meetings: readonly OwnMeeting[];
  calendar: CalendarState;
  /** What has just been done, for which the page answers. */
  done?: Deed;
  refusedDecline?: RefusedDecline;
}

/** What can be done on the page, as its own address says it afterwards: `/my-part?done=biography`. */
export const deed = z.enum(['confirmed', 'declined', 'biography', 'calendar-ended']);
export type Deed = z.infer<typeof deed>;

const deedWords = {
  confirmed: 'answerConfirmed',
  declined: 'answerDeclined',
  biography: 'saved',
  'calendar-ended': 'calendarEnded',
} as const satisfies Record<Deed, string>;

/** What is asked of somebody first, then their sessions, who they are, and their calendar. */
export function myPartPage({ roles, people }: MyPart, options: MyPartPageOptions): string {
  const words = wordsIn(options.language);
  const open = roles.filter(({ state }) => state === 'invited');
  const answered = roles.filter(({ state }) => state !== 'invited');
  const nothing = roles.length + options.meetings.length === 0 ? html`<p>${words('myPartEmpty')}</p>` : undefined;
  return renderPage({
    ...options,
    title: words('myPart'),
    main: html`<h1>${words('myPart')}</h1>
      <form class="signed-in" method="post" action="/sign-out">
        <p>
          ${words('signedInAs', { name: options.account.email })} <button class="quiet">${words('signOut')}</button>
        </p>
      </form>
      ${options.done && html`<p class="done" role="status">${words(deedWords[options.done])}</p>`} ${nothing}
      ${roleSection(words('myPartAsked'), open, options)}
      ${roles.length > 0 ? people.map((person) => biographyAsked(person, words)) : undefined}
      ${roleSection(words('myPartSessions'), answered, options)} ${meetingSection(options, words)}
      ${people.map((person) => biographyForm(person, words))} ${calendarSection(options.calendar, words)}`,
  });
}

function meetingSection({ meetings, language }: MyPartPageOptions, words: Words): Html | undefined {
  if (meetings.length === 0) return undefined;
  return html`<section>
    <h2>${words('myMeetings')}</h2>
    ${meetings.map((meeting) => meetingBlock(meeting, words, language))}
  </section>`;
}

function meetingBlock(
  { slug, title, startDate, endDate, state, organized }: OwnMeeting,
  words: Words,
  language: string,
) {
  const link = (address: string, label: string) => html`<li><a href="${address}">${label}</a></li>`;
  const draft = `/api/meetings/${slug}/draft`;
  return html`<article class="part">
    <h3>${title}</h3>
    <p>${formatDateRange(startDate, endDate, language)}: <strong>${words(meetingStateWords[state])}</strong></p>
    <ul>
      ${organized ? link(`/desk/${slug}/timetable`, words('prepareMeeting')) : undefined}
      ${state === 'draft' ? undefined : link(`/meetings/${slug}`, words('meetingPage'))}
      ${link(`${draft}/agenda.pdf`, words('draftAgenda'))}
      ${link(`${draft}/session-objectives.pdf`, words('draftSessionObjectives'))}
      ${organized ? link(`${draft}/brief.pdf`, words('briefDraft')) : undefined}
      ${organized ? link(`/api/meetings/${slug}/file`, words('meetingFile')) : undefined}
    </ul>
  </article>`;
}

const meetingStateWords = {
  draft: 'stateDraft',
  released: 'stateReleased',
  archived: 'stateArchived',
  deleted: 'stateArchived',
} as const;

/** Who speaks or moderates is introduced; the way to the form, while there is nothing to introduce them with. */
function biographyAsked({ id, biography }: MyPerson, words: Words): Html | undefined {
  if (biography !== null) return undefined;
  return html`<p><a href="#biography-${id}">${words('addBiography')}</a></p>`;
}

function biographyForm({ id, name, biography, version }: MyPerson, words: Words): Html {
  return html`<section>
    <h2>${words('biographyOf', { name })}</h2>
    <form method="post" action="/my-part/people/${id}/biography">
      <input type="hidden" name="version" value="${version}" />
      <p class="field">
        <label for="biography-${id}">${words('biography')}</label>
        <textarea id="biography-${id}" name="biography" rows="6" maxlength="10000" aria-describedby="readers-${id}">
${biography ?? ''}</textarea>
      </p>
      <p class="note" id="readers-${id}">${words('biographyReaders')}</p>
      <p><button>${words('save')}</button></p>
    </form>
  </section>`;
}
