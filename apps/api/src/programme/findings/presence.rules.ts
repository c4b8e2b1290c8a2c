import type { DraftLink, Finding } from '#contract/finding';
import type { FileGroup, FileSession } from '#contract/meeting-file';
import type { Interval } from '#time/interval';
import type { DraftLinks } from './draft-links.js';
import type { IndexedDraft } from './indexed-draft.js';
import { groupKey, inOrder, makeFinding, sharedTime } from './make-finding.js';
import { overlappingPairs } from './overlapping-pairs.js';

/** Somebody at one session, in whatever roles. */
interface Presence extends Interval {
  person: string;
  session: FileSession;
  /** Minutes from the beginning of the meeting's first day to the start and to the end, by the clock on the wall. */
  from: number;
  until: number;
  /** The groups in which the person has a role. */
  groups: readonly FileGroup[];
  /** Whether the person has a role in the session outside its groups. */
  isInSession: boolean;
}

/**
 * Who would have to be in two places at once, and who has no time to walk from one to the next. A session is one place, whatever
 * somebody does in it, save that each of its groups is a place of its own.
 */
export function* presenceFindings(draft: IndexedDraft): Generator<Finding> {
  const { link, settings } = draft;
  // Of two that overlap the minutes between are negative.
  const reaches = (a: Presence, b: Presence) => b.from - a.until < settings.walkingMinutes;
  for (const presences of presencesByPerson(draft).values()) {
    for (const presence of presences) if (presence.groups.length > 1) yield* betweenGroups(presence, link);
    if (!isEverPressed(presences, settings.walkingMinutes)) continue;
    for (const [first, second] of overlappingPairs(presences, { reaches })) {
      yield* first.end > second.start ? twoPlaces(first, second, link) : walk(first, second, link);
    }
  }
}

/** Whether any two reach each other, which those of most people do not: one look at each tells. */
function isEverPressed(presences: readonly Presence[], walkingMinutes: number): boolean {
  let latest = -Infinity;
  for (const { from, until } of presences) {
    if (from - latest < walkingMinutes) return true;
    latest = Math.max(latest, until);
  }
  return false;
}

/** In the order of the sessions. */
function presencesByPerson({ sessions, rolesIn, minutesOf }: IndexedDraft): Map<string, Presence[]> {
  const byPerson = new Map<string, Presence[]>();
  for (const session of sessions) {
    const { start, end } = session;
    const time = { start, end, ...minutesOf(session) };
    for (const { role, group } of rolesIn(session)) {
      const presence = presenceAt(session, role.person, time, byPerson);
      if (!group) presence.isInSession = true;
      // The roles of a group come one after another.
      else if (presence.groups.at(-1) !== group) presence.groups = [...presence.groups, group];
    }
  }
  return byPerson;
}

/** Shared by all who are in none. */
const noGroups: readonly FileGroup[] = [];

function presenceAt(
  session: FileSession,
  person: string,
  time: Pick<Presence, 'start' | 'end' | 'from' | 'until'>,
  byPerson: Map<string, Presence[]>,
): Presence {
  const presences = byPerson.get(person);
  const last = presences?.at(-1);
  if (last?.session === session) return last;
  const { start, end, from, until } = time;
  const presence = { person, session, start, end, from, until, groups: noGroups, isInSession: false };
  if (presences) presences.push(presence);
  else byPerson.set(person, [presence]);
  return presence;
}

function* betweenGroups({ person, session, groups }: Presence, link: DraftLinks): Generator<Finding> {
  for (const [index, second] of groups.entries()) {
    for (const first of groups.slice(0, index)) {
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
  const minutes = second.from - first.until;
  yield makeFinding('person.walk', keys, [link.person(first.person), ...places], { minutes });
}

/** The one group in which the person is, or else the session. */
function placeOf({ session, groups, isInSession }: Presence, link: DraftLinks): DraftLink {
  const [group] = groups;
  return group && groups.length === 1 && !isInSession ? link.group(session, group) : link.session(session);
}

function roomOf({ session, groups, isInSession }: Presence): string | undefined {
  const [group] = groups;
  return (groups.length === 1 && !isInSession ? group?.room : undefined) ?? session.room;
}
