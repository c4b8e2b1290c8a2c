import type { HighlightsPlace } from '#contract/highlights';
import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import type { Report } from '../plenary/reports.js';

/** A breakout group of the draft, to which blocks belong. */
export interface PlacedGroup {
  id: string;
  number: number;
  name: string;
  /** Key of its session. */
  session: string;
}

/** A group that reports, as its blocks know it. */
export function placedGroup({ room: { group, session } }: Pick<Report, 'room'>): PlacedGroup {
  return { id: group.id, number: group.number, name: group.name, session: session.key };
}

type Programme = Pick<MeetingSnapshot, 'sessions' | 'guide'>;

/** In which nothing is said that highlights would tell. */
const untold: ReadonlySet<SnapshotSession['kind']> = new Set(['break', 'social']);

/** Sessions of which highlights tell, in the order of the programme. */
export function toldSessions({ sessions }: Pick<Programme, 'sessions'>): SnapshotSession[] {
  return sessions.filter(({ kind }) => !untold.has(kind));
}

/** Where in the highlights something is written, in the order in which it is printed. */
export function placesOf(programme: Programme, groups: readonly PlacedGroup[]): HighlightsPlace[] {
  return [
    ownPlace('introduction'),
    ...toldSessions(programme).flatMap((session) => [
      sessionPlace(session, programme),
      ...groups.filter((group) => group.session === session.id).map(groupPlace),
    ]),
    ownPlace('partnerships'),
    ownPlace('closing'),
  ];
}

const nothing = { number: null, label: null, title: '', start: null, end: null, moderators: [], objectives: [] };

function ownPlace(kind: 'introduction' | 'partnerships' | 'closing'): HighlightsPlace {
  return { ...nothing, part: kind, kind };
}

function sessionPlace(session: SnapshotSession, { guide }: Programme): HighlightsPlace {
  const { id, number, label, title, start, end, moderators } = session;
  return {
    ...{ part: `session/${id}`, kind: 'session', number: number ?? null, label: label ?? null, title, start, end },
    moderators: moderators.flatMap(({ name }) => name ?? []),
    objectives: guide.filter(({ sessions }) => sessions.includes(id)).flatMap(({ objectives }) => objectives),
  };
}

function groupPlace({ id, number, name }: PlacedGroup): HighlightsPlace {
  return { ...nothing, part: `group/${id}`, kind: 'group', number, title: name };
}
