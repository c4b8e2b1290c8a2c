import type { MeetingChange } from '#contract/difference';
import { type MeetingSnapshot, meetingSnapshot } from '#contract/meeting-snapshot';
import { isSame } from './same-value.rules.js';

type Meeting = MeetingSnapshot['meeting'];

const fields = meetingSnapshot.shape.meeting.keyof().options;

/** The fields of the meeting itself that are not the same, in the order in which the contract names them. */
export function meetingChanges(before: Meeting, after: Meeting): MeetingChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (isSame(was, is)) return [];
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}
