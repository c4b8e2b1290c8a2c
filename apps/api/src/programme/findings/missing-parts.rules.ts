import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { Missing } from '#contract/readiness';
import { grouped } from '../grouped.js';
import type { DraftLinks } from './draft-links.js';
import type { PeopleFacts } from './people-facts.js';
import { moderatorsOf, theOrganizer } from './suppliers.js';
import { allRoles, hasBegun, heldRoles, isHeld, type PlacedRole } from './session-roles.js';
import { vacantSeats } from './vacant-seats.rules.js';

interface Place {
  session: FileSession;
  draft: MeetingFile;
  link: DraftLinks;
}

/** What a session lacks in itself, whether or not a rule has found it. */
export function missingInSession(place: Place, facts: PeopleFacts): Missing[] {
  const { session, link } = place;
  return [
    ...missingItems(place),
    ...missingRoom(place),
    ...vacantSeats(session, link),
    ...missingFromRoles(place),
    ...missingFromPeople(place, facts),
  ];
}

/** A plenary says what happens in it; of several items, whose minutes moderators settle, at most one may take what time there is. */
function missingItems({ session, link }: Place): Missing[] {
  const { kind, items = [] } = session;
  const concerns = [link.session(session)];
  if (kind === 'plenary' && items.length === 0)
    return [{ what: 'items', before: 'release', concerns, details: {}, suppliers: [theOrganizer] }];
  const untimed = items.flatMap(({ minutes }, index) => (minutes === undefined ? [link.item(session, index)] : []));
  if (untimed.length < 2) return [];
  const suppliers = [theOrganizer, ...moderatorsOf(session)];
  return [{ what: 'minutes', before: 'meeting', concerns: [...concerns, ...untimed], details: {}, suppliers }];
}

/** Where the meeting has rooms at all. */
function missingRoom({ session, draft, link }: Place): Missing[] {
  const { kind, room, groups = [] } = session;
  const hasRooms = groups.length > 0 && groups.every((group) => group.room !== undefined);
  const needsRoom = kind !== 'break' && kind !== 'social' && (draft.rooms ?? []).length > 0;
  if (!needsRoom || room !== undefined || hasRooms) return [];
  return [
    { what: 'room', before: 'meeting', concerns: [link.session(session)], details: {}, suppliers: [theOrganizer] },
  ];
}

function missingFromRoles({ session, link }: Place): Missing[] {
  const told = new Map<string, Missing>();
  for (const held of allRoles(session)) {
    const missing = missingFromRole(session, held, link);
    const key = [held.kind, held.group?.number, held.role.person].join('~');
    if (missing && !told.has(key)) told.set(key, missing);
  }
  return [...told.values()];
}

function missingFromRole(session: FileSession, { kind, role, group }: PlacedRole, link: DraftLinks): Missing | null {
  const { person, state = 'confirmed' } = role;
  if (person === undefined || state === 'confirmed') return null;
  const concerns = [link.person(person), group ? link.group(session, group) : link.session(session)];
  if (!isHeld(role)) {
    return { what: 'replacement', before: 'release', concerns, details: { role: kind }, suppliers: [theOrganizer] };
  }
  // Who has not been asked yet cannot answer: the organizer invites them first.
  const suppliers = hasBegun(role) ? [{ as: kind, person }] : [theOrganizer];
  return { what: 'answer', before: 'meeting', concerns, details: { role: kind }, suppliers };
}

/** Biographies are wanted of those who moderate and speak; everybody writes their own, from the invitation on. */
function missingFromPeople({ session, link }: Place, facts: PeopleFacts): Missing[] {
  const held = heldRoles(session);
  const rolesOf = grouped(held, ({ role }) => role.person);
  return [...new Set(held.map(({ role }) => role.person))].flatMap((person): Missing[] => {
    const theirs = rolesOf(person);
    const begun = theirs.find(({ role }) => hasBegun(role));
    const concerns = [link.person(person)];
    const isPresented = theirs.some(({ kind }) => kind === 'moderator' || kind === 'speaker');
    const lacks: Missing[] = [];
    if (facts.withoutAddress.has(person)) {
      lacks.push({ what: 'address', before: 'meeting', concerns, details: {}, suppliers: [theOrganizer] });
    }
    if (isPresented && facts.withoutBiography.has(person)) {
      const suppliers = [begun ? { as: begun.kind, person } : theOrganizer];
      lacks.push({ what: 'biography', before: 'meeting', concerns, details: {}, suppliers });
    }
    return lacks;
  });
}
