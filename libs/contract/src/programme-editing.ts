import { z } from 'zod';
import { count, identifier, oneOf, slug, text } from './fields.js';
import { fileMechanism, fileMeeting, filePerson, fileRoom } from './meeting-file.js';
import { attributions } from './output-parts.js';
import {
  groupView,
  guideView,
  itemView,
  meetingMechanismView,
  meetingView,
  personView,
  placedRoleView,
  questionSetView,
  questionView,
  roomView,
  sessionView,
} from './programme-view.js';

/**
 * What organizers send to change a draft, but for its sessions (`session-editing.ts`), and what an edit answers. In a change, what is left
 * out stays as it is and null takes a value away.
 */

/** `PATCH …/programme` */
export const meetingChange = z
  .strictObject({
    shortTitle: text,
    title: text,
    startDate: fileMeeting.shape.startDate,
    endDate: fileMeeting.shape.endDate,
    timeZone: fileMeeting.shape.timeZone,
    language: fileMeeting.shape.language,
    edition: count(1, 999).nullable(),
    theme: text.nullable(),
    venue: text.nullable(),
    organizer: text.nullable(),
    organizerTagline: text.nullable(),
    objective: fileMeeting.shape.objective.nullable(),
    issues: fileMeeting.shape.issues.nullable(),
    survey: text.nullable(),
    attribution: oneOf(attributions),
  })
  .partial();
export type MeetingChange = z.infer<typeof meetingChange>;

/** `POST …/programme/rooms`; without an id it is made from the name. */
export const newRoom = fileRoom.extend({ id: identifier.optional() });
export type NewRoom = z.infer<typeof newRoom>;

export const roomChange = z
  .strictObject({
    name: text,
    place: text.nullable(),
    seats: fileRoom.shape.seats.unwrap().nullable(),
    contact: text.nullable(),
  })
  .partial();
export type RoomChange = z.infer<typeof roomChange>;

/** `POST …/programme/people`; without an id it is made from the name. */
export const newPerson = filePerson.extend({ id: identifier.optional() });
export type NewPerson = z.infer<typeof newPerson>;

export const personChange = z
  .strictObject({
    familyName: text,
    honorific: text.nullable(),
    givenName: text.nullable(),
    postNominals: text.nullable(),
    position: text.nullable(),
    mechanism: slug.nullable(),
  })
  .partial();
export type PersonChange = z.infer<typeof personChange>;

/** `POST …/programme/people/:person/merge`: who stays, of two who are one. */
export const personMerge = z.strictObject({ into: identifier });
export type PersonMerge = z.infer<typeof personMerge>;

const { id: mechanismId, name: mechanismName, note: mechanismNote, ...mechanismFlags } = fileMechanism.shape;

/** `POST …/programme/mechanisms`: mechanisms of the registry, under the names that it has for them. */
export const newMeetingMechanisms = z.strictObject({
  ids: z
    .array(mechanismId, { error: 'a list of ids of mechanisms' })
    .min(1, { error: 'at least one mechanism' })
    .max(500, { error: 'at most 500 mechanisms' }),
  ...mechanismFlags,
});
export type NewMeetingMechanisms = z.infer<typeof newMeetingMechanisms>;

export const meetingMechanismChange = z
  .strictObject({ name: mechanismName, note: mechanismNote.unwrap().nullable(), ...mechanismFlags })
  .partial();
export type MeetingMechanismChange = z.infer<typeof meetingMechanismChange>;

/** A problem with its place in the meeting file. */
export const placedProblem = z.strictObject({ path: z.string(), found: z.string(), expected: z.string() });

/** `PUT …/programme/order`: all that stands in one list, in its new order. The version is the draft's. */
export const newOrder = z.strictObject({
  /** What stands in the list. Rooms, people, mechanisms and sessions go by their ids in the file. */
  of: z.enum(
    [
      'rooms',
      'people',
      'mechanisms',
      'sessions',
      'items',
      'groups',
      'moderators',
      'speakers',
      'coFacilitators',
      'rapporteurs',
      'noteTakers',
      'guides',
      'questionSets',
      'questions',
    ],
    { error: 'the name of a list' },
  ),
  /** In which session, item, group, guide or set of questions; left out for what is in the meeting itself. */
  in: z.string({ error: 'an id' }).max(64, { error: 'an id' }).optional(),
  ids: z
    .array(z.string({ error: 'an id' }).max(64, { error: 'an id' }), { error: 'a list of ids' })
    .max(2_000, { error: 'at most 2,000 ids' }),
});
export type NewOrder = z.infer<typeof newOrder>;

/** What an edit did. */
const done = {
  /** The step that can be taken back; null where nothing had to be done. */
  step: z.uuid().nullable(),
};

/** Something that was taken away, or put in another order. */
export const edited = z.strictObject({
  ...done,
  /** Of the draft. */
  version: z.number().int(),
});
export type Edited = z.infer<typeof edited>;

export const editedMeeting = meetingView.extend(done);
export const editedRoom = roomView.extend(done);
export const editedPerson = personView.extend(done);
export const editedMeetingMechanism = meetingMechanismView.extend(done);
export const editedSession = sessionView.extend(done);
export const editedItem = itemView.extend(done);
export const editedGroup = groupView.extend(done);
export const editedRole = placedRoleView.extend(done);
export const editedGuide = guideView.extend(done);
export const editedQuestionSet = questionSetView.extend(done);
export const editedQuestion = questionView.extend(done);
