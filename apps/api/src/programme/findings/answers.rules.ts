import type { Finding } from '#contract/finding';
import { addDays } from '#time/calendar-date';
import { dateOf } from '#time/wall-time';
import type { IndexedDraft } from './indexed-draft.js';
import { groupKey, makeFinding } from './make-finding.js';

/** Roles that are still open so few days before the meeting; those of days that have passed are no longer of interest. */
export function* answerFindings({ sessions, rolesIn, file, link, settings, today }: IndexedDraft): Generator<Finding> {
  const { startDate } = file.meeting;
  if (today < addDays(startDate, -settings.answerDays)) return;
  const told = new Set<string>();
  for (const session of sessions) {
    if (dateOf(session.end) < today) continue;
    for (const { kind, role, group } of rolesIn(session)) {
      if (role.state === undefined || role.state === 'confirmed') continue;
      const place = group ? groupKey(session, group) : session.id;
      const found = makeFinding(
        'role.unanswered',
        [role.person, place, kind],
        [link.person(role.person), group ? link.group(session, group) : link.session(session)],
        { role: kind, state: role.state, startDate },
      );
      // Somebody may speak to several items of one session.
      if (!told.has(found.key)) yield found;
      told.add(found.key);
    }
  }
}
