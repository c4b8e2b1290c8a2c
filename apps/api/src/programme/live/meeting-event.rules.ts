import { meetingEvent, type MeetingEvent } from '#contract/meeting-event';
import type { Permission } from '#contract/permission';
import type { SentEvent } from '../../platform/live/server-sent-events.rules.js';

/** An event as the table holds it. */
export interface StoredEvent {
  id: string;
  kind: string;
  data: Record<string, unknown>;
}

/** Whether somebody may do something in the meeting, in a session of it, or in a breakout group of that. */
export type Permits = (permission: Permission, session?: string, group?: string) => boolean;

/** What is needed to be told of each kind; a kind that is not here is told to nobody. */
const needed: Readonly<Record<MeetingEvent['kind'], Permission>> = {
  'draft.changed': 'draft.read',
  'meeting.released': 'draft.read',
  'output.changed': 'output.read',
  'output-presence.changed': 'output.read',
  'output.shown': 'output.read',
  'plenary.changed': 'plenary.read',
  'recommendation.changed': 'recommendation.read',
  'highlights.changed': 'highlights.read',
  'guide-suggestion.changed': 'guide-suggestion.write',
  'session-note.changed': 'session-note.read',
  'notices.changed': 'notice.read',
  'presence.changed': 'presence.share',
};

/** What somebody may be told of these events, in their order; null where they may not listen at all. */
export function admitted(events: readonly StoredEvent[], permits: Permits): SentEvent[] | null {
  if (!permits('draft.read')) return null;
  return events.flatMap(({ id, kind: storedKind, data: storedData }) => {
    // What the schema does not name is left out, however it came into the table.
    const event = meetingEvent.safeParse({ ...storedData, kind: storedKind }).data;
    if (!event || !permits(needed[event.kind], ...placeOf(event))) return [];
    const { kind, ...data } = event;
    return [{ id, kind, data }];
  });
}

function placeOf(event: MeetingEvent): [session?: string, group?: string] {
  if (!('session' in event)) return [];
  return 'group' in event ? [event.session, event.group] : [event.session];
}
