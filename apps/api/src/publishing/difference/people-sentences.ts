import type { PeopleChange, Seat } from '#contract/difference';
import type { Phrases } from './phrases.js';
import { isInCapacity } from './seats.rules.js';

/** Who has joined a session, left it, or does something else in it. */
export function peopleSentence(change: PeopleChange, phrases: Phrases): string {
  const { words, role, person } = phrases;
  switch (change.kind) {
    case 'added':
      return change.after.name === undefined
        ? ofOpenSeat({ place: 'placeAdded', seat: 'seatAdded' }, change.after, phrases)
        : words('personAdded', { role: role(change.after), person: person(change.after) });
    case 'removed':
      return change.before.name === undefined
        ? ofOpenSeat({ place: 'placeRemoved', seat: 'seatRemoved' }, change.before, phrases)
        : words('personRemoved', { role: role(change.before), person: change.before.name });
    case 'replaced':
      return replacedSentence(change, phrases);
    case 'changed': {
      const [before, after] = [change.before, change.after].map((seat) => phrases.quoted(person(seat)));
      return words('personReplaced', { role: role(change.after), before: before ?? '', after: after ?? '' });
    }
    case 'moved':
      return words('personMoved', {
        person: person(change.after),
        before: role(change.before),
        after: role(change.after),
      });
    case 'reordered':
      return words('peopleReordered', { role: role(change.after) });
  }
}

function replacedSentence({ before, after }: { before: Seat; after: Seat }, phrases: Phrases): string {
  const { words, person } = phrases;
  const role = phrases.role(after);
  if (before.name === undefined) {
    const { description: seat } = before;
    if (seat === undefined || isInCapacity(after, seat))
      return words('personConfirmed', { role, person: person(after) });
    return words('seatTaken', { role, person: person(after), seat: phrases.quoted(seat) });
  }
  if (after.name === undefined) return words('personOpen', { role, person: briefly(before, phrases) });
  return words('personReplaced', { role, before: briefly(before, phrases), after: person(after) });
}

/** A place that nobody has confirmed is known by its description, if it has one. */
function ofOpenSeat(
  key: { place: 'placeAdded' | 'placeRemoved'; seat: 'seatAdded' | 'seatRemoved' },
  seat: Seat,
  { words, role, quoted }: Phrases,
): string {
  const { description } = seat;
  if (description === undefined) return words(key.place, { role: role(seat) });
  return words(key.seat, { role: role(seat), seat: quoted(description) });
}

/** Somebody who was there before is known by name; an open role by its description. */
function briefly(seat: Seat, { person }: Phrases): string {
  return seat.name ?? person(seat);
}
