import type { DraftLink, Finding } from '#contract/finding';
import type { FileGroup, FileSession } from '#contract/meeting-file';
import type { Interval } from '#time/interval';
import { minutesBetween } from '#time/wall-time';
import type { DraftLinks } from './draft-links.js';
import type { IndexedDraft } from './indexed-draft.js';
import { groupKey, inOrder, makeFinding, sharedTime } from './make-finding.js';
import { overlappingPairs } from './overlapping-pairs.js';
import { heldRoles } from './session-roles.js';

/** Somebody at one session, in whatever roles. */
interface Presence extends Interval {
  person: string;
  session: FileSession;
  /** The groups in which the person has a role. */
  groups: Set<FileGroup>;
  /** Whether the person has a role in the session outside its groups. */
  isInSession: boolean;
}

/**
 * Who would have to be in two places at once, and who has no time to walk from one to the next. A session is one place, whatever
 * somebody does in it, save that each of its groups is a place of its own.
 */
export function* presenceFindings({ sessions, link, settings }: IndexedDraft): Generator<Finding> {
  for (const presences of presencesByPerson(sessions).values()) {
    for (const presence of presences) yield* betweenGroups(presence, link);
    // Of two that overlap the minutes between are negative.
    const reaches = (a: Interval, b: Interval) => minutesBetween(a.end, b.start) < settings.walkingMinutes;
    for (const [first, second] of overlappingPairs(presences, { reaches })) {
      yield* first.end > second.start ? twoPlaces(first, second, link) : walk(first, second, link);
    }
  }
}

/** In the order of the sessions. */
function presencesByPerson(sessions: readonly FileSession[]): Map<string, Presence[]> {
  const byPerson = new Map<string, Presence[]>();
  for (const session of sessions) {
    for (const { role, group } of heldRoles(session)) {
      const presence = presenceAt(session, role.person, byPerson);
      if (group) presence.groups.add(group);
      else presence.isInSession = true;
    }
  }
  return byPerson;
}

function presenceAt(session: FileSession, person: string, byPerson: Map<string, Presence[]>): Presence {
  const presences = byPerson.get(person) ?? [];
  const last = presences.at(-1);
  if (last?.session === session) return last;
  const { start, end } = session;
  const presence = { person, session, start, end, groups: new Set<FileGroup>(), isInSession: false };
  presences.push(presence);
  byPerson.set(person, presences);
  return presence;
}

function* betweenGroups({ person, session, groups }: Presence, link: DraftLinks): Generator<Finding> {
  const list = [...groups];
  for (const [index, second] of list.entries()) {
    for (const first of list.slice(0, index)) {
      const keys = inOrder(groupKey(session, first), groupKey(session, second));
      const places = [link.group(session, first), link.group(session, second)];
      const { start, end } = session;
      yield makeFinding('person.two-places', [person, ...keys], [link.person(person), ...places], { start, end });
    }
  }
}

function* twoPlaces(first: Presence, second: Presence, link: DraftLinks): Generator<Finding> {
  const keys = [first.person, ...inOrder(first.session.id, second.session.id)];
  const concerns = [link.person(first.person), placeOf(first, link), placeOf(second, link)];
  yield makeFinding('person.two-places', keys, concerns, sharedTime(first, second));
}

function* walk(first: Presence, second: Presence, link: DraftLinks): Generator<Finding> {
  const [from, to] = [roomOf(first), roomOf(second)];
  if (from === undefined || to === undefined || from === to) return;
  const keys = [first.person, ...inOrder(first.session.id, second.session.id)];
  const places = [placeOf(first, link), placeOf(second, link), link.room(from), link.room(to)];
  const minutes = minutesBetween(first.end, second.start);
  yield makeFinding('person.walk', keys, [link.person(first.person), ...places], { minutes });
}

/** The one group in which the person is, or else the session. */
function placeOf({ session, groups, isInSession }: Presence, link: DraftLinks): DraftLink {
  const [group] = groups;
  return group && groups.size === 1 && !isInSession ? link.group(session, group) : link.session(session);
}

function roomOf({ session, groups, isInSession }: Presence): string | undefined {
  const [group] = groups;
  return (groups.size === 1 && !isInSession ? group?.room : undefined) ?? session.room;
}
