import type { Words } from '#words/words';
import { type Html, html } from '../pages/html.js';
import { subscriptionOf } from '../pages/subscription.js';

export interface CalendarState {
  /** Which address the calendar has; null where it has none. */
  mark: string | null;
  /** The address, where it has just been made: it is told this once. */
  address?: string;
}

/** One's own calendar: its address where it is new, another one, none any more. */
export function calendarSection({ mark, address }: CalendarState, words: Words): Html {
  return html`<section>
    <h2>${words('myProgramme')}</h2>
    ${address === undefined ? undefined : newAddress(address, words)}
    <p>${words('calendarPersonalHint')}</p>
    ${mark === null || address !== undefined ? undefined : html`<p>${words('calendarStands')}</p>`}
    <form method="post" action="/my-part/calendar">
      <input type="hidden" name="former" value="${mark ?? ''}" />
      <p><button class="quiet">${words('calendarMake')}</button></p>
    </form>
    ${mark === null ? undefined : endForm(words)}
  </section>`;
}

function newAddress(address: string, words: Words): Html {
  return html`<div role="status">
    <p>${words('calendarMade')}</p>
    <p class="address">${address}</p>
    <p><a class="action" href="${subscriptionOf(address)}">${words('calendarSubscribe')}</a></p>
  </div>`;
}

function endForm(words: Words): Html {
  return html`<form method="post" action="/my-part/calendar/end">
    <p><button class="quiet">${words('calendarEnd')}</button></p>
  </form>`;
}
