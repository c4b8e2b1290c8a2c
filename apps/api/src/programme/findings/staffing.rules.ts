import type { Finding } from '#contract/finding';
import type { FileGroup, FileSession } from '#contract/meeting-file';
import type { IndexedDraft } from './indexed-draft.js';
import { groupKey, makeFinding } from './make-finding.js';
import { isHeld } from './session-roles.js';

/** Plenaries that nobody moderates, breakouts that nobody leads or reports for, and moderators who also speak. */
export function* staffingFindings(draft: IndexedDraft): Generator<Finding> {
  const byId = new Map(draft.sessions.map((session) => [session.id, session]));
  for (const session of draft.sessions) {
    if (session.kind === 'plenary' && !session.moderators?.some(isHeld)) {
      yield makeFinding('plenary.no-moderator', [session.id], [draft.link.session(session)]);
    }
    if (session.kind === 'breakout') yield* breakoutFindings(session, byId, draft);
    yield* speakingModerators(session, draft);
  }
}

function* breakoutFindings(
  session: FileSession,
  byId: ReadonlyMap<string, FileSession>,
  draft: IndexedDraft,
): Generator<Finding> {
  const { groups = [], reportsTo } = session;
  if (groups.length === 0) yield makeFinding('breakout.no-groups', [session.id], [draft.link.session(session)]);
  for (const group of groups) yield* groupFindings(session, group, draft);
  const target = reportsTo === undefined ? undefined : byId.get(reportsTo);
  if (target?.kind === 'plenary' && target.start >= session.end) return;
  const concerns = [session, ...(target ? [target] : [])].map((one) => draft.link.session(one));
  yield makeFinding('breakout.no-later-plenary', [session.id], concerns);
}

function* groupFindings(session: FileSession, group: FileGroup, { link }: IndexedDraft): Generator<Finding> {
  const key = groupKey(session, group);
  if (!group.coFacilitators?.some(isHeld)) {
    yield makeFinding('group.no-co-facilitator', [key], [link.group(session, group)]);
  }
  if (!group.rapporteurs?.some(isHeld)) {
    yield makeFinding('group.no-rapporteur', [key], [link.group(session, group)]);
  }
}

function* speakingModerators(session: FileSession, { rolesIn, link }: IndexedDraft): Generator<Finding> {
  const moderators = new Set(session.moderators?.filter(isHeld).map(({ person }) => person));
  for (const { kind, role } of rolesIn(session)) {
    // Deleted, so that whoever speaks to several items is told once.
    if (kind !== 'speaker' || !moderators.delete(role.person)) continue;
    const concerns = [link.person(role.person), link.session(session)];
    yield makeFinding('person.moderates-and-speaks', [role.person, session.id], concerns);
  }
}
