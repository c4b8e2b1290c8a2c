import type { RunningOrder, SuggestionDecision } from '#contract/session-work';
import type { Words } from '#words/words';
import { type Html, html } from '../pages/html.js';

/** What those who moderate a session keep for it, beyond what everybody of the meeting reads. */
export interface Moderating {
  note: { text: string; version: number };
  order: RunningOrder;
  /** Oldest first. */
  suggestions: readonly ({ text: string } & SuggestionDecision)[];
  /** Not in a meeting that is archived. */
  canWrite: boolean;
  /** Notes that could not be kept, because somebody else had changed them; as they were typed. */
  refusedNote?: string;
}

export function noteSection(base: string, { note, canWrite, refusedNote }: Moderating, words: Words): Html {
  const refused =
    refusedNote === undefined
      ? undefined
      : html`<p class="problem" role="alert">${words('noteChanged')}</p>
          <p class="typed">${note.text}</p>`;
  return html`<section id="notes">
    <h2>${words('privateNotes')}</h2>
    <p class="note" id="note-readers">${words('privateNotesHint')}</p>
    ${refused} ${canWrite ? noteForm(base, refusedNote ?? note.text, note.version, words) : kept(note.text)}
  </section>`;
}

function noteForm(base: string, text: string, version: number, words: Words): Html {
  return html`<form method="post" action="${base}/note">
    <input type="hidden" name="version" value="${version}" />
    <p class="field">
      <label for="note">${words('privateNotes')}</label>
      <textarea id="note" name="text" rows="8" maxlength="10000" aria-describedby="note-readers">${text}</textarea>
    </p>
    <p><button>${words('save')}</button></p>
  </form>`;
}

function kept(text: string): Html {
  return html`<p class="typed">${text}</p>`;
}

/** The items in order; each can be given minutes, and change places with its neighbour. */
export function orderSection(base: string, { order, canWrite }: Moderating, words: Words): Html | undefined {
  const { items, version } = order;
  if (items.length === 0) return undefined;
  return html`<section id="order">
    <h2>${words('runOfShow')}</h2>
    ${items.map((item, place) => {
      const title = item.title ?? words(item.kind);
      const names = item.speakers.map(({ name, state }) =>
        state === 'confirmed' ? name : `${name} (${words(stateWords[state])})`,
      );
      return html`<article class="part">
        <h3>${place + 1}. ${title}</h3>
        ${names.length === 0 ? undefined : html`<p>${names.join('; ')}</p>`}
        ${
          canWrite
            ? itemForm(`${base}/items/${item.id}`, item, { place, of: items.length, version, title }, words)
            : item.minutes === null
              ? undefined
              : html`<p>${words('minutes', { count: item.minutes })}</p>`
        }
      </article>`;
    })}
  </section>`;
}

const stateWords = {
  toBeConfirmed: 'toBeConfirmed',
  invited: 'stateInvited',
  confirmed: 'stateConfirmed',
  declined: 'stateDeclined',
} as const;

interface ItemPlace {
  place: number;
  of: number;
  version: number;
  title: string;
}

function itemForm(
  action: string,
  { id, minutes }: RunningOrder['items'][number],
  { place, of, version, title }: ItemPlace,
  words: Words,
): Html {
  const move = (to: 'earlier' | 'later', label: string) =>
    html`<button class="quiet" name="do" value="${to}" aria-label="${label}: ${title}">${label}</button> `;
  return html`<form method="post" action="${action}">
    <input type="hidden" name="version" value="${version}" />
    <p class="field">
      <label for="minutes-${id}">${words('minutesOfItem')}</label>
      <input id="minutes-${id}" name="minutes" type="number" min="1" max="1440" value="${minutes ?? ''}" />
    </p>
    <p>
      <button name="do" value="save" aria-label="${words('save')}: ${title}">${words('save')}</button>
      ${place === 0 ? undefined : move('earlier', words('itemEarlier'))}
      ${place === of - 1 ? undefined : move('later', words('itemLater'))}
    </p>
  </form>`;
}

export function suggestionSection(base: string, { suggestions, canWrite }: Moderating, words: Words): Html {
  const form = html`<form method="post" action="${base}/suggestions">
    <p class="field">
      <label for="suggestion">${words('suggestionText')}</label>
      <textarea id="suggestion" name="text" rows="4" maxlength="10000" required></textarea>
    </p>
    <p><button>${words('suggest')}</button></p>
  </form>`;
  return html`<section id="suggestions">
    <h2>${words('suggestions')}</h2>
    ${suggestions.map(
      ({ text, resolution }) =>
        html`<article class="part">
          <p class="typed">${text}</p>
          <p class="note">${words(resolutionWords[resolution ?? 'open'])}</p>
        </article>`,
    )}
    ${canWrite ? form : undefined}
  </section>`;
}

const resolutionWords = {
  open: 'suggestionOpen',
  accepted: 'suggestionAccepted',
  setAside: 'suggestionSetAside',
} as const;
