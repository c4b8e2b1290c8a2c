import type { Difference } from '#contract/difference';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { guideChanges } from './guide-changes.rules.js';
import { mastheadChanges } from './masthead-changes.rules.js';
import { mechanismChanges } from './mechanism-changes.rules.js';
import { meetingChanges } from './meeting-changes.rules.js';
import { sessionChanges } from './session-changes.rules.js';
import { sessionNames } from './session-names.rules.js';

/**
 * What has changed from one snapshot of a meeting to another. Sessions are the same by their id, breakout groups by their
 * number, people by their id in the meeting, items and guides by likeness. It is empty exactly where both show the same
 * programme and would be cited alike, and `difference(b, a)` is `difference(a, b)` with before and after changed over. Takes time in proportion to the
 * length of the programmes.
 *
 * Nobody keeps it: releases never change, so that it can be had again from the two at any time.
 */
export function difference(before: MeetingSnapshot, after: MeetingSnapshot): Difference {
  const names = { before: sessionNames(before), after: sessionNames(after) };
  const { sessions, reordered } = sessionChanges(before, after, names);
  const { mechanisms, reordered: isParticipationReordered } = mechanismChanges(
    before.mechanisms ?? [],
    after.mechanisms ?? [],
  );
  const guides = guideChanges(before.guide, after.guide, names);
  return {
    from: before.version,
    to: after.version,
    masthead: mastheadChanges(before.masthead, after.masthead),
    meeting: meetingChanges(before.meeting, after.meeting),
    sessions,
    guide: guides.guide,
    mechanisms,
    reordered: [
      ...(reordered ? (['sessions'] as const) : []),
      ...(guides.reordered ? (['guide'] as const) : []),
      ...(isParticipationReordered ? (['mechanisms'] as const) : []),
    ],
  };
}

/** Whether both snapshots show the same programme, and their documents say the same of themselves. */
export function isEmpty({ masthead, meeting, sessions, guide, mechanisms, reordered }: Difference): boolean {
  return [masthead, meeting, sessions, guide, mechanisms, reordered].every((list) => list.length === 0);
}
