import { z } from 'zod';
import { identifier } from './fields.js';

/**
 * What `GET /api/meetings/:slug/events` tells, as `text/event-stream`: the kind is the event's type, the rest its data. Events say
 * what to read again, never what it says: whoever hears of one reads the draft by the rights that they have. Beside these there is
 * `resync`: more has happened than is told, so everything is to be read again.
 */

/** Parts of a session are named by the session alone; people, rooms and mechanisms not at all, because not all are shown in a draft. */
const changedObject = z.union([
  z.object({ kind: z.enum(['session', 'item', 'group', 'role', 'guide']), session: identifier.optional() }),
  z.object({ kind: z.enum(['meeting', 'room', 'person', 'mechanism']) }),
]);
export type ChangedObject = z.infer<typeof changedObject>;

/** For everybody who may read the draft. */
const draftChanged = z.object({
  kind: z.literal('draft.changed'),
  /** Number of the step in the meeting's history; left out where the change is no step of it. */
  step: z.number().int().positive().optional(),
  objects: z.array(changedObject),
});

/** For everybody who may read the draft. */
const meetingReleased = z.object({ kind: z.literal('meeting.released'), version: z.number().int().positive() });

/** For those who may see what a group reports: it has been written in, handed in, cleared, opened again or asked for. */
const outputChanged = z.object({ kind: z.literal('output.changed'), session: identifier, group: z.uuid() });

/** For the same: somebody has opened the group's form, has closed it, or is elsewhere in it. */
const outputPresenceChanged = z.object({
  kind: z.literal('output-presence.changed'),
  session: identifier,
  group: z.uuid(),
});

/** For the same: another slide of the group is on the screen of the plenary, or another group, or none. */
const outputShown = z.object({ kind: z.literal('output.shown'), session: identifier, group: z.uuid() });

/** For those who see what groups report to a plenary: another slide is on its screen, or a group has handed something in or is further on. */
const plenaryChanged = z.object({ kind: z.literal('plenary.changed'), session: identifier });

/** For organizers: something was entered in the meeting's register of recommendations, or has changed there. */
const recommendationChanged = z.object({ kind: z.literal('recommendation.changed') });
/** For those who write the highlights: they have been written in. What comes to them from groups and plenaries is told by the events of these. */
const highlightsChanged = z.object({ kind: z.literal('highlights.changed') });

/** For those who suggest changes to the session's guide or decide on them. */
const suggestionChanged = z.object({ kind: z.literal('guide-suggestion.changed'), session: identifier });

/** For organizers: a round of notices waits, or waits otherwise, or has been sent or dropped. */
const noticesChanged = z.object({
  kind: z.literal('notices.changed'),
  state: z.enum(['waiting', 'sent', 'dropped']),
});

/** For those who read the session's private notes. */
const noteChanged = z.object({ kind: z.literal('session-note.changed'), session: identifier });

/** For organizers: somebody has opened the desk of the meeting, has closed it, or is elsewhere in it. */
const presenceChanged = z.object({ kind: z.literal('presence.changed') });

export const meetingEvent = z.discriminatedUnion('kind', [
  draftChanged,
  meetingReleased,
  outputChanged,
  outputPresenceChanged,
  outputShown,
  plenaryChanged,
  recommendationChanged,
  highlightsChanged,
  suggestionChanged,
  noteChanged,
  noticesChanged,
  presenceChanged,
]);
export type MeetingEvent = z.infer<typeof meetingEvent>;
