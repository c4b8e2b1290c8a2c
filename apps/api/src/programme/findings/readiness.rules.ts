import type { Finding, FindingRule } from '#contract/finding';
import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { Deadline, Missing, Supplier } from '#contract/readiness';
import { type DraftLinks, linksIn } from './draft-links.js';
import { missingInSession } from './missing-parts.rules.js';
import type { PeopleFacts } from './people-facts.js';
import { moderatorsOf, theOrganizer } from './suppliers.js';
import { isVacancy } from './vacant-seats.rules.js';

/** What is missing in the meeting as a whole, and in each session by its id. */
export interface MissingParts {
  meeting: Missing[];
  sessions: Map<string, Missing[]>;
}

/** Findings of which something is missing, and by when it has to be there. All others are to be judged, not supplied. */
const deadlines: Partial<Record<FindingRule, Deadline>> = {
  'person.two-places': 'release',
  'room.used-twice': 'release',
  'plenary.overlaps': 'release',
  'session.outside-meeting': 'release',
  'items.exceed-session': 'release',
  'plenary.no-moderator': 'release',
  'breakout.no-groups': 'release',
  'breakout.no-later-plenary': 'release',
  'group.empty': 'release',
  'group.no-co-facilitator': 'release',
  'group.no-rapporteur': 'release',
  'guide.missing': 'release',
  'guide.no-questions': 'release',
};

/** What those who moderate a session can do about it besides the organizers: they settle its minutes and suggest its guide. */
const forModerators: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'items.exceed-session',
  'guide.missing',
  'guide.no-questions',
]);

/**
 * What is missing before the release and before the meeting, with those who can supply it.
 *
 * @param open findings that nobody has set aside
 */
export function missingIn(draft: MeetingFile, open: readonly Finding[], facts: PeopleFacts): MissingParts {
  const link = linksIn(draft);
  const sessions = new Map(
    draft.sessions.map((session) => [session.id, missingInSession({ session, draft, link }, facts)] as const),
  );
  const byId = new Map(draft.sessions.map((session) => [session.id, session]));
  for (const finding of open) {
    const before = deadlines[finding.rule];
    if (before === undefined) continue;
    const { rule: what, concerns, details } = finding;
    for (const id of sessionsOf(finding)) {
      const session = byId.get(id);
      if (session && isVacancy(finding, session)) continue;
      sessions.get(id)?.push({ what, before, concerns, details, suppliers: suppliersOf(what, session) });
    }
  }
  return { meeting: missingInMeeting(draft, link), sessions };
}

/** Of a breakout that reports to nothing later, itself alone; of all else, every session that has a part in it. */
function sessionsOf({ rule, concerns }: Finding): Set<string> {
  const ids = concerns.flatMap(({ kind, key, session }) => (kind === 'session' ? [key] : session ? [session.key] : []));
  return new Set(rule === 'breakout.no-later-plenary' ? ids.slice(0, 1) : ids);
}

function suppliersOf(rule: FindingRule, session: FileSession | undefined): Supplier[] {
  return session && forModerators.has(rule) ? [theOrganizer, ...moderatorsOf(session)] : [theOrganizer];
}

function missingInMeeting({ meeting, sessions }: MeetingFile, link: DraftLinks): Missing[] {
  const lacks = [
    { what: 'sessions' as const, isThere: sessions.length > 0 },
    { what: 'venue' as const, isThere: meeting.venue !== undefined },
    { what: 'objective' as const, isThere: meeting.objective !== undefined },
  ];
  return lacks
    .filter(({ isThere }) => !isThere)
    .map(({ what }) => ({
      what,
      before: 'release',
      concerns: [link.meeting()],
      details: {},
      suppliers: [theOrganizer],
    }));
}
