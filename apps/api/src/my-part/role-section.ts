import type { MyRole } from '#contract/my-part';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import { roleWords } from '#words/role-words';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { Html, html } from '../pages/html.js';
import { printedTitle } from '../publishing/printed-title.js';
import { sessionLinks } from './session-links.js';

/** A decline that was not taken, because its reason was none or cannot be kept. */
export interface RefusedDecline {
  role: string;
  /** As it was typed. */
  reason: string;
}

/** Some of somebody's roles under a title, each with the answers that can be given; nothing where there are none. */
export function roleSection(
  title: string,
  roles: readonly MyRole[],
  { language, now, refusedDecline }: { language: WordLanguage; now: Date; refusedDecline?: RefusedDecline },
): Html | undefined {
  if (roles.length === 0) return undefined;
  const refusedAt = (id: string) => (refusedDecline?.role === id ? refusedDecline : undefined);
  return html`<section>
    <h2>${title}</h2>
    ${roles.map((role) => roleBlock(role, { language, now, refused: refusedAt(role.id) }))}
  </section>`;
}

interface Setting {
  language: WordLanguage;
  now: Date;
  refused: RefusedDecline | undefined;
}

function roleBlock(role: MyRole, { language, now, refused }: Setting): Html {
  const words = wordsIn(language);
  const { session, meeting, group, item, capacity } = role;
  const room = session.room === null ? '' : `, ${session.room}`;
  const time = `${formatDate(dateOf(session.start), language)}, ${formatTimeRange(session.start, session.end)}${room}`;
  const place = group === null ? undefined : html`<p>${words('group', { number: group.number, name: group.name })}</p>`;
  const about = item?.title == null ? undefined : html`<p>${words('mailPartItem', { item: item.title })}</p>`;
  const minutes = role.minutes === null ? '' : `, ${words('minutes', { count: role.minutes })}`;
  return html`<article class="part">
    <h3>${printedTitle(titled(session), words)}</h3>
    <p>${meeting.title}</p>
    <p>${time} (${meeting.timeZone})</p>
    ${place} ${about}
    <p>
      ${words(roleWords[role.kind])}${capacity === null ? '' : `, ${capacity}`}${minutes}:
      <strong>${words(stateWords[role.state])}</strong>
    </p>
    ${reasonGiven(role, words)} ${answerForms(role, words, refused)} ${sessionPart(role, now, words)}
  </article>`;
}

/** Who has declined has no rights on the session any more. */
function sessionPart({ kind, state, meeting, session, group }: MyRole, now: Date, words: Words): Html | undefined {
  if (state === 'declined') return undefined;
  const address = `/my-part/meetings/${meeting.slug}/sessions/${session.key}`;
  if (kind === 'moderator') {
    const { key, end, takesReports } = session;
    const linked = { slug: meeting.slug, session: key, end, timeZone: meeting.timeZone, takesReports };
    return html`<p><a href="${address}">${words('prepareSession')}</a></p>
      ${sessionLinks(linked, now, words)}`;
  }
  if (group === null) return html`<p><a href="${address}">${words('aboutSession')}</a></p>`;
  const form = `/desk/${meeting.slug}/outputs/${session.key}/${group.id}`;
  const presents = kind === 'rapporteur' && session.reports;
  return html`<ul>
    <li><a href="${address}#group-${group.number}">${words('aboutGroup')}</a></li>
    <li><a href="${form}">${words('writeOutput')}</a></li>
    ${presents ? html`<li><a href="${form}/present">${words('presentOutput')}</a></li>` : undefined}
  </ul>`;
}

function titled({ title, number, label, qualifier }: MyRole['session']): Parameters<typeof printedTitle>[0] {
  return { title, number: number ?? undefined, label: label ?? undefined, qualifier: qualifier ?? undefined };
}

function reasonGiven({ declineReason: reason }: MyRole, words: Words): Html | undefined {
  return reason === null ? undefined : html`<p class="typed">${words('declineReasonGiven', { reason })}</p>`;
}

function answerForms(
  { id, state, settled, version }: MyRole,
  words: Words,
  refused: RefusedDecline | undefined,
): Html[] {
  if (settled) return [html`<p>${words('declineSettled')}</p>`];
  const action = `/my-part/roles/${id}`;
  const confirm = html`<form method="post" action="${action}">
    <input type="hidden" name="version" value="${version}" />
    <p><button name="state" value="confirmed">${words('confirm')}</button></p>
  </form>`;
  const problem = html`<p class="problem" role="alert" id="problem-${id}">${words('declineReasonMissing')}</p>`;
  const faulty = refused && new Html(` aria-invalid="true" aria-describedby="problem-${id}" autofocus`);
  const decline = html`<details${refused && new Html(' open')}>
    <summary>${words('decline')}</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="version" value="${version}" />
      ${refused && problem}
      <p class="field">
        <label for="reason-${id}">${words('declineReason')}</label>
        <textarea id="reason-${id}" name="reason" rows="3" maxlength="10000" required${faulty}>
${refused?.reason ?? ''}</textarea>
      </p>
      <p><button name="state" value="declined">${words('decline')}</button></p>
    </form>
  </details>`;
  return [...(state === 'confirmed' ? [] : [confirm]), ...(state === 'declined' ? [] : [decline])];
}

const stateWords = { invited: 'stateInvited', confirmed: 'stateConfirmed', declined: 'stateDeclined' } as const;
