import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { PlacingPlan, PlacingPlanRequest, PlacingReason } from '#contract/group-placings';
import type { DraftRows } from '../programme/draft-rows.js';
import type { PlannedMechanism } from '../programme/placing/bundles.rules.js';
import { proposedPlaces } from '../programme/placing/proposed-places.rules.js';

/** What a proposal is made from. */
export interface Planning {
  draft: DraftRows;
  file: MeetingFile;
  /** Id of the session in the file. */
  sessionKey: string;
  keep: PlacingPlanRequest['keep'];
  /** The latest release, if there is one. */
  told: MeetingSnapshot | undefined;
  /** Of the mechanisms of the registry, as they are when the meeting begins. */
  regions: ReadonlyMap<string, PlannedMechanism['regions']>;
}

/** Where each mechanism would sit that is invited or sits already, and why. */
export function placingPlan({ draft, file, sessionKey, keep, told, regions }: Planning): PlacingPlan {
  const session = file.sessions.find(({ id }) => id === sessionKey);
  const rowId = draft.sessions.find(({ key }) => key === sessionKey)?.id;
  const groups = draft.groups.filter(({ sessionId }) => sessionId === rowId);
  const idOf = new Map(groups.map(({ number, id }) => [number, id]));
  const seatsOf = new Map(draft.rooms.map(({ id, seats }) => [id, seats]));
  const now = placesIn(session?.groups, idOf);
  const toldPlaces = toldIn(told, session, idOf);
  // What has been arranged since it was told is what the organizer means.
  const arranged = keep === 'told' ? [] : [...now].filter(([id, group]) => toldPlaces.get(id) !== group);
  const fixed = new Map([
    ...rolesIn(file, session, idOf),
    ...withReason([...toldPlaces], { kind: 'told' }),
    ...withReason(arranged, { kind: 'placed' }),
  ]);
  const mechanisms = (file.mechanisms ?? []).filter(({ id, invited }) => invited === true || now.has(id));
  const { placeOf, unmet } = proposedPlaces(
    groups.map(({ id, number, regions: meantFor, roomId }) => {
      return { id, number, regions: meantFor, seats: seatsOf.get(roomId ?? '') ?? null };
    }),
    mechanisms.map(({ id }) => {
      const people = (file.people ?? []).filter(({ mechanism }) => mechanism === id).length;
      return { id, regions: regions.get(id) ?? [], seats: Math.max(1, people), fixed: fixed.get(id) ?? null };
    }),
    session?.wishes ?? [],
  );
  return {
    places: mechanisms.map(({ id }) => {
      const { group = null, why = { kind: 'nowhere' } as const } = placeOf.get(id) ?? {};
      return { mechanism: id, from: now.get(id) ?? null, to: group, why };
    }),
    unmet,
    version: draft.meeting.version,
  };
}

type Fixed = NonNullable<PlannedMechanism['fixed']>;

function withReason(places: readonly [string, string][], why: PlacingReason): [string, Fixed][] {
  return places.map(([mechanism, group]) => [mechanism, { group, why }]);
}

/** From the id of a mechanism to that of the group in which it sits. */
function placesIn(
  groups: readonly { number: number; mechanisms?: readonly string[] | undefined }[] | undefined,
  idOf: ReadonlyMap<number, string>,
): Map<string, string> {
  return new Map(
    (groups ?? []).flatMap(({ number, mechanisms = [] }) => {
      const group = idOf.get(number);
      return group === undefined ? [] : mechanisms.map((mechanism): [string, string] => [mechanism, group]);
    }),
  );
}

/** What the latest release has told; a group is the same as long as its number is. */
function toldIn(
  told: MeetingSnapshot | undefined,
  session: FileSession | undefined,
  idOf: ReadonlyMap<number, string>,
): Map<string, string> {
  const groups = told?.sessions.find(({ id }) => id === session?.id)?.groups;
  return placesIn(
    groups?.map(({ number, mechanisms = [] }) => ({ number, mechanisms: mechanisms.map(({ id }) => id) })),
    idOf,
  );
}

/** Mechanisms for which somebody comes who has a role in a group; of several groups in the first. */
function rolesIn(
  file: MeetingFile,
  session: FileSession | undefined,
  idOf: ReadonlyMap<number, string>,
): [string, Fixed][] {
  const mechanismOf = new Map(file.people?.map(({ id, mechanism }) => [id, mechanism]));
  const held = (session?.groups ?? []).flatMap(({ number, coFacilitators, rapporteurs, noteTakers }) => {
    const lists = { coFacilitator: coFacilitators, rapporteur: rapporteurs, noteTaker: noteTakers };
    return Object.entries(lists).flatMap(([role, roles = []]) =>
      roles.flatMap(({ person = '', state }): [string, Fixed][] => {
        const mechanism = mechanismOf.get(person);
        const group = idOf.get(number);
        if (mechanism === undefined || group === undefined || state === 'declined') return [];
        return [[mechanism, { group, why: { kind: 'role', person, role: role as keyof typeof lists } }]];
      }),
    );
  });
  return held.toReversed();
}
