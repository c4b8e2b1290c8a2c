import type { SignInView } from '#contract/account';
import type { OwnMeeting } from '#contract/own-meeting';
import type { MyPart, MyPerson, MyRole } from '#contract/my-part';
import { formatDate, formatDateRange, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import { roleWords } from '#words/role-words';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { type Html, html } from '../pages/html.js';
import { renderPage } from '../pages/page-shell.js';

export interface MyPartPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
  account: NonNullable<SignInView['account']>;
  meetings: readonly OwnMeeting[];
  /** Address of the own calendar, where it has just been made: it is told this once. */
  calendarAddress?: string;
}

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
      ${nothing} ${roleSection(words('myPartAsked'), open, words, options.language)}
      ${roleSection(words('myPartSessions'), answered, words, options.language)} ${meetingSection(options, words)}
      ${people.map((person) => biographyForm(person, words))} ${calendarSection(options, words)}`,
  });
}

function roleSection(title: string, roles: readonly MyRole[], words: Words, language: WordLanguage): Html | undefined {
  if (roles.length === 0) return undefined;
  return html`<section>
    <h2>${title}</h2>
    ${roles.map((role) => roleBlock(role, words, language))}
  </section>`;
}

function roleBlock(role: MyRole, words: Words, language: WordLanguage): Html {
  const { session, meeting, group, capacity } = role;
  const room = session.room === null ? '' : `, ${session.room}`;
  const time = `${formatDate(dateOf(session.start), language)}, ${formatTimeRange(session.start, session.end)}${room}`;
  const place = group === null ? undefined : html`<p>${words('group', { number: group.number, name: group.name })}</p>`;
  const minutes = role.minutes === null ? '' : `, ${words('minutes', { count: role.minutes })}`;
  return html`<article class="part">
    <h3>${session.title}</h3>
    <p>${meeting.title}</p>
    <p>${time} (${meeting.timeZone})</p>
    ${place}
    <p>
      ${words(roleWords[role.kind])}${capacity === null ? '' : `, ${capacity}`}${minutes}:
      <strong>${words(stateWords[role.state])}</strong>
    </p>
    ${briefLink(role, words)} ${answerForms(role, words)}
  </article>`;
}

/** For moderators alone; who has declined has no rights on the session any more. */
function briefLink({ kind, state, meeting, session }: MyRole, words: Words): Html | undefined {
  if (kind !== 'moderator' || state === 'declined') return undefined;
  const address = `/api/meetings/${meeting.slug}/draft/sessions/${session.key}/brief.pdf`;
  return html`<p><a href="${address}">${words('briefDraft')}</a></p>`;
}

function answerForms({ id, state, version }: MyRole, words: Words): Html[] {
  const action = `/my-part/roles/${id}`;
  const confirm = html`<form method="post" action="${action}">
    <input type="hidden" name="version" value="${version}" />
    <p><button name="state" value="confirmed">${words('confirm')}</button></p>
  </form>`;
  const decline = html`<details>
    <summary>${words('decline')}</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="version" value="${version}" />
      <p class="field">
        <label for="reason-${id}">${words('declineReason')}</label>
        <textarea id="reason-${id}" name="reason" rows="3" maxlength="10000" required></textarea>
      </p>
      <p><button name="state" value="declined">${words('decline')}</button></p>
    </form>
  </details>`;
  return [...(state === 'confirmed' ? [] : [confirm]), ...(state === 'declined' ? [] : [decline])];
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

function biographyForm({ id, name, biography, version }: MyPerson, words: Words): Html {
  return html`<section>
    <h2>${words('biographyOf', { name })}</h2>
    <form method="post" action="/my-part/people/${id}/biography">
      <input type="hidden" name="version" value="${version}" />
      <p class="field">
        <label for="biography-${id}">${words('biography')}</label>
        <textarea id="biography-${id}" name="biography" rows="6" maxlength="10000">${biography ?? ''}</textarea>
      </p>
      <p><button>${words('save')}</button></p>
    </form>
  </section>`;
}

function calendarSection({ calendarAddress }: MyPartPageOptions, words: Words): Html {
  const made =
    calendarAddress === undefined
      ? undefined
      : html`<p role="status">${words('calendarMade')} <a href="${calendarAddress}">${calendarAddress}</a></p>`;
  return html`<section>
    <h2>${words('myProgramme')}</h2>
    ${made}
    <p>${words('calendarPersonalHint')}</p>
    <form method="post" action="/my-part/calendar">
      <p><button class="quiet">${words('calendarMake')}</button></p>
    </form>
  </section>`;
}

const stateWords = { invited: 'stateInvited', confirmed: 'stateConfirmed', declined: 'stateDeclined' } as const;
