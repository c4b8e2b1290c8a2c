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
const accounts = actors.filter((actor) => !withoutSignIn.includes(actor));
const administrator: ActorName[] = ['administrator'];
const organizers: ActorName[] = [...administrator, 'organizer'];
const organizersOfAny: ActorName[] = [...organizers, 'organizer of another meeting'];
const insiders = accounts.filter((actor) => actor !== 'organizer of another meeting');
const moderators: ActorName[] = [...organizers, 'moderator'];

const editable = ['draft', 'released'] as const;
const readable = ['draft', 'released', 'archived'] as const;
export const shown: readonly StateName[] = ['released', 'archived'];

const everybody: Expected = { to: 'everybody' };
const released: Expected = { to: 'everybody', while: shown };
const editors: Expected = { to: organizers, while: editable };
const draftReaders: Expected = { to: insiders, while: readable };

export const accessTable: Record<string, Expected> = {
  'get /healthz': everybody,
  'get /readyz': everybody,
  'get /': everybody,
  'get /assets/:name': everybody,
  'get /api/docs': everybody,
  'get /api/openapi.json': everybody,

  'get /api/session': everybody,
  'post /api/session': everybody,
  'delete /api/session': everybody,
  'post /api/session/link': everybody,
  'post /api/session/redemption': everybody,
  'post /api/session/renewal': { to: accounts },
  'post /api/account/email/confirmation': everybody,
  'put /api/account/email': { to: accounts },
  'put /api/account/password': { to: accounts },
  'delete /api/account/sign-ins': { to: accounts },
  'get /sign-in': everybody,
  'post /sign-in': everybody,
  'get /sign-in/sent': everybody,
  'post /sign-in/link': everybody,
  'get /sign-in/:token': everybody,
  'post /sign-in/:token': everybody,
  'get /new-address/:token': everybody,
  'post /new-address/:token': everybody,
  'get /sign-in/with': everybody,
  'get /sign-in/with/callback': everybody,
  'post /sign-out': everybody,
  'get /api/accounts': { to: administrator },
  'post /api/accounts': { to: administrator },
  'patch /api/accounts/:account': { to: administrator },

  'get /api/log': { to: administrator },
  'get /api/mail': { to: administrator },
  'get /api/mail/:mail': { to: administrator },

  'get /my-part': { to: accounts },
  'post /my-part/roles/:role': { to: accounts },
  'post /my-part/people/:person/biography': { to: accounts },
  'get /my-part/calendar': { to: accounts },
  'post /my-part/calendar': { to: accounts },
  'post /my-part/calendar/end': { to: accounts },
  'get /api/my-part': { to: accounts },
  'get /api/my-part/meetings': { to: accounts },
  'put /api/my-part/roles/:role': { to: accounts },
  'put /api/my-part/people/:person/biography': { to: accounts },
  'post /api/my-part/calendar': { to: accounts },
  'delete /api/my-part/calendar': { to: accounts },
  'get /api/my-part/stars': { to: accounts },
  'put /api/my-part/stars/:slug/:session': { to: accounts },
  'delete /api/my-part/stars/:slug/:session': { to: accounts },
  // Its address is a secret, and the only key to it.
  'get /calendar/:token.ics': everybody,

  'get /api/meetings': everybody,
  'get /api/meetings/:slug': released,
  'get /meetings/:slug': released,
  'get /meetings/:slug/agenda.pdf': released,
  'get /meetings/:slug/agenda.docx': released,
  'get /meetings/:slug/session-objectives.pdf': released,
  'get /meetings/:slug/session-objectives.docx': released,
  'get /meetings/:slug/calendar.ics': released,
  'get /meetings/:slug/sessions/:id.ics': released,

  'post /api/meetings/import': { to: organizersOfAny },
  'post /api/meetings': { to: organizersOfAny },
  'post /api/meetings/:slug/copies': { to: organizers, while: readable },
  'put /api/meetings/:slug/archive': { to: organizers, while: readable },
  'delete /api/meetings/:slug/archive': { to: organizers, while: readable },
  'put /api/meetings/:slug/deletion': { to: organizers, while: readable },
  'delete /api/meetings/:slug/deletion': { to: organizers, while: ['deleted'] },
  'get /api/meetings/:slug/programme': { to: organizers, while: readable },
  'get /api/meetings/:slug/history': { to: organizers, while: readable },
  'get /api/meetings/:slug/history/objects/:object': { to: organizers, while: readable },
  'post /api/meetings/:slug/history/steps/:step/undo': editors,
  'patch /api/meetings/:slug/programme': editors,
  'put /api/meetings/:slug/programme/order': editors,
  'post /api/meetings/:slug/programme/rooms': editors,
  'patch /api/meetings/:slug/programme/rooms/:room': editors,
  'delete /api/meetings/:slug/programme/rooms/:room': editors,
  'post /api/meetings/:slug/programme/people': editors,
  'patch /api/meetings/:slug/programme/people/:person': editors,
  'delete /api/meetings/:slug/programme/people/:person': editors,
  'post /api/meetings/:slug/programme/sessions': editors,
  'patch /api/meetings/:slug/programme/sessions/:session': editors,
  'delete /api/meetings/:slug/programme/sessions/:session': editors,
  'post /api/meetings/:slug/programme/sessions/:session/split': editors,
  'post /api/meetings/:slug/programme/sessions/:session/fit': editors,
  'post /api/meetings/:slug/programme/sessions/:session/move-plan': editors,
  'post /api/meetings/:slug/programme/sessions/:session/move': editors,
  'post /api/meetings/:slug/programme/sessions/:session/items': editors,
  'patch /api/meetings/:slug/programme/items/:item': editors,
  'delete /api/meetings/:slug/programme/items/:item': editors,
  'post /api/meetings/:slug/programme/sessions/:session/groups': editors,
  'patch /api/meetings/:slug/programme/groups/:groupId': editors,
  'delete /api/meetings/:slug/programme/groups/:groupId': editors,
  'post /api/meetings/:slug/programme/roles': editors,
  'patch /api/meetings/:slug/programme/roles/:role': editors,
  'post /api/meetings/:slug/programme/roles/:role/replacement': editors,
  'delete /api/meetings/:slug/programme/roles/:role': editors,
  'post /api/meetings/:slug/programme/guides': editors,
  'patch /api/meetings/:slug/programme/guides/:guide': editors,
  'delete /api/meetings/:slug/programme/guides/:guide': editors,
  'post /api/meetings/:slug/programme/guides/:guide/question-sets': editors,
  'patch /api/meetings/:slug/programme/question-sets/:set': editors,
  'delete /api/meetings/:slug/programme/question-sets/:set': editors,
  'post /api/meetings/:slug/programme/question-sets/:set/questions': editors,
  'patch /api/meetings/:slug/programme/questions/:question': editors,
  'delete /api/meetings/:slug/programme/questions/:question': editors,
  'get /api/meetings/:slug/file': { to: organizers, while: readable },
  'get /api/meetings/:slug/access': { to: organizers, while: readable },
  'put /api/meetings/:slug/access': { to: organizers, while: readable },
  'delete /api/meetings/:slug/access/:account': { to: organizers, while: readable },
  'post /api/meetings/:slug/releases': { to: organizers, while: editable },
  'get /api/meetings/:slug/log': { to: organizers, while: readable },
  'get /api/meetings/:slug/people': { to: organizers, while: readable },
  'put /api/meetings/:slug/people/:person': { to: organizers, while: editable },
  'get /api/meetings/:slug/roles': { to: organizers, while: readable },
  'put /api/meetings/:slug/roles/:role': { to: organizers, while: editable },
  'get /api/meetings/:slug/invitations': { to: organizers, while: editable },
  'post /api/meetings/:slug/invitations': { to: organizers, while: editable },
  'post /api/meetings/:slug/invitations/test': { to: organizers, while: editable },
  'get /api/meetings/:slug/reminders': { to: organizers, while: editable },
  'post /api/meetings/:slug/reminders': { to: organizers, while: editable },
  'get /api/meetings/:slug/notices': { to: organizers, while: editable },
  'get /api/meetings/:slug/mails': { to: organizers, while: readable },
  'post /api/meetings/:slug/mails/:mail/resend': { to: organizers, while: editable },

  'get /api/meetings/:slug/sessions/:session/note': { to: moderators, while: readable },
  'put /api/meetings/:slug/sessions/:session/note': { to: moderators, while: editable },
  'get /api/meetings/:slug/sessions/:session/running-order': { to: moderators, while: readable },
  'put /api/meetings/:slug/sessions/:session/running-order/items': { to: moderators, while: editable },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/minutes': { to: moderators, while: editable },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/speakers': { to: moderators, while: editable },
  'get /api/meetings/:slug/sessions/:session/suggestions': { to: moderators, while: readable },
  'post /api/meetings/:slug/sessions/:session/suggestions': { to: moderators, while: editable },
  'get /api/meetings/:slug/suggestions': { to: organizers, while: readable },
  'put /api/meetings/:slug/suggestions/:suggestion': { to: organizers, while: editable },

  'get /api/meetings/:slug/releases': released,
  // Of two releases; the meetings here have one at most.
  'get /api/meetings/:slug/releases/:version/difference': everybody,
  'get /meetings/:slug/changes': released,
  'get /meetings/:slug/changes.atom': released,
  'get /api/meetings/:slug/draft/next-release': { to: organizers, while: editable },
  'post /api/meetings/:slug/releases/:version/restore': { to: organizers, while: editable },
  'get /api/meetings/:slug/findings': { to: organizers, while: readable },
  'put /api/meetings/:slug/findings/:key/set-aside': { to: organizers, while: editable },
  'delete /api/meetings/:slug/findings/:key/set-aside': { to: organizers, while: editable },
  'get /api/meetings/:slug/finding-settings': { to: organizers, while: readable },
  'put /api/meetings/:slug/finding-settings': { to: organizers, while: editable },
  'get /api/meetings/:slug/readiness': { to: organizers, while: readable },
  'get /api/meetings/:slug/events': draftReaders,
  'get /api/meetings/:slug/draft/difference': draftReaders,
  'get /api/meetings/:slug/draft/brief.pdf': draftReaders,
  'get /api/meetings/:slug/draft/brief.docx': draftReaders,
  'get /api/meetings/:slug/draft/sessions/:session/brief.pdf': draftReaders,
  'get /api/meetings/:slug/draft/sessions/:session/brief.docx': draftReaders,
  'get /api/meetings/:slug/brief.pdf': draftReaders,
  'get /api/meetings/:slug/brief.docx': draftReaders,
  'get /api/meetings/:slug/sessions/:session/brief.pdf': draftReaders,
  'get /api/meetings/:slug/sessions/:session/brief.docx': draftReaders,

  'get /api/meetings/:slug/draft': draftReaders,
  'get /api/meetings/:slug/draft/agenda.pdf': draftReaders,
  'get /api/meetings/:slug/draft/agenda.docx': draftReaders,
  'get /api/meetings/:slug/draft/session-objectives.pdf': draftReaders,
  'get /api/meetings/:slug/draft/session-objectives.docx': draftReaders,
  'get /api/meetings/:slug/draft/calendar.ics': draftReaders,
};
