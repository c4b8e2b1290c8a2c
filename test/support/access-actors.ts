import { type ActorName, actors, type StateName } from './cast.js';

/** Who gets past the door of a route, written down once more, by hand: the product has to come to the same answer. */
export interface Expected {
  to: 'everybody' | readonly ActorName[];
  /** States of the meeting in which it is open; left out where the route is not about one meeting. */
  while?: readonly StateName[];
}

/** Who is not signed in: who never was, or no longer is. */
export const withoutSignIn: readonly ActorName[] = [
  'anonymous',
  'calendar-token holder',
  'disabled organizer',
  'organizer whose sign-in has ended',
];
export const accounts = actors.filter((actor) => !withoutSignIn.includes(actor));
export const administrator: ActorName[] = ['administrator'];
export const organizers: ActorName[] = [...administrator, 'organizer'];
export const organizersOfAny: ActorName[] = [...organizers, 'organizer of another meeting'];
const insiders = accounts.filter((actor) => actor !== 'organizer of another meeting');
export const moderators: ActorName[] = [...organizers, 'moderator'];
/** Of the group that stands in the addresses. */
export const writers: ActorName[] = [...organizers, 'co-facilitator', 'rapporteur', 'note-taker'];

export const editable = ['draft', 'released'] as const;
export const readable = ['draft', 'released', 'archived'] as const;
export const shown: readonly StateName[] = ['released', 'archived'];

export const everybody: Expected = { to: 'everybody' };
export const released: Expected = { to: 'everybody', while: shown };
export const editors: Expected = { to: organizers, while: editable };
export const draftReaders: Expected = { to: insiders, while: readable };
