import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { LogSearch } from '../features/log/log.queries';
import type { BoardFilter } from '../features/readiness/board.rules';
import { documentChoice } from '../features/documents/document-choice.rules';
import { invitationsSearch } from '../features/invitations/invitations-search';
import { daySearch, matrixSearch, overlapSearch, registrySearch } from '../features/mechanisms/registry-search';
import { withWords } from '../lib/words/screen-words';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { NothingHere } from '../ui/NothingHere';
import { MeetingDesk } from './MeetingDesk';
import { Nowhere } from './Nowhere';
import { Root } from './Root';

/** What of an address is a text; ids of entries look like numbers there. */
function texts<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const given = names.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}

const deskRoute = createRootRoute({ component: Root, notFoundComponent: Nowhere });

const meetingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/meetings/MeetingsScreen'), 'MeetingsScreen'),
});

const newMeetingRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'new',
  component: lazyRouteComponent(() => import('../features/meetings/NewMeetingScreen'), 'NewMeetingScreen'),
});

const copyMeetingRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'copy',
  /** Slug of the earlier meeting. */
  validateSearch: (search: Record<string, unknown>): { of?: string } => texts(search, ['of']),
  component: lazyRouteComponent(() => import('../features/meetings/CopyMeetingScreen'), 'CopyMeetingScreen'),
});

const importRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'import',
  component: lazyRouteComponent(() => import('../features/meetings/ImportScreen'), 'ImportScreen'),
});

const registryRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'mechanisms',
  component: lazyRouteComponent(() => withWords('mechanisms', () => import('./RegistryDesk')), 'RegistryDesk'),
});

const mechanismsRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: '/',
  validateSearch: registrySearch,
  component: lazyRouteComponent(() => import('../features/mechanisms/MechanismsScreen'), 'MechanismsScreen'),
});

const newMechanismRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: 'new',
  component: lazyRouteComponent(() => import('../features/mechanisms/NewMechanismScreen'), 'NewMechanismScreen'),
});

const themesRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: 'themes',
  validateSearch: matrixSearch,
  component: lazyRouteComponent(() => import('../features/mechanisms/ThemesScreen'), 'ThemesScreen'),
});

const overlapsRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: 'overlaps',
  validateSearch: overlapSearch,
  component: lazyRouteComponent(() => import('../features/mechanisms/overlaps/OverlapsScreen'), 'OverlapsScreen'),
});

const correctionsRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: 'corrections',
  component: lazyRouteComponent(
    () => import('../features/mechanisms/corrections/CorrectionsScreen'),
    'CorrectionsScreen',
  ),
});

const mechanismRoute = createRoute({
  getParentRoute: () => registryRoute,
  path: '$mechanism',
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import('./MechanismRoute'), 'MechanismRoute'),
});

const registryRoutes = [
  mechanismsRoute,
  newMechanismRoute,
  themesRoute,
  overlapsRoute,
  correctionsRoute,
  mechanismRoute,
] as const;

const meetingRoute = createRoute({ getParentRoute: () => deskRoute, path: '$slug', component: MeetingDesk });

/** What of the timetable is shown is in its address, so that it can be kept and sent. */
interface TimetableSearch {
  /** `YYYY-MM-DD`; the first day of the meeting where it is left out. */
  day?: string;
  view?: 'list';
  /** Id of the session whose panel is open. */
  session?: string;
}

const timetableRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'timetable',
  validateSearch: ({ day, view, session }: Record<string, unknown>): TimetableSearch => ({
    ...(typeof day === 'string' && { day }),
    ...(view === 'list' && { view }),
    ...(typeof session === 'string' && { session }),
  }),
  component: lazyRouteComponent(() => import('./TimetableRoute'), 'TimetableRoute'),
});

const readinessRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'readiness',
  validateSearch: (search: Record<string, unknown>): BoardFilter => ({
    ...((search['before'] === 'release' || search['before'] === 'meeting') && { before: search['before'] }),
    ...texts(search, ['who']),
  }),
  component: lazyRouteComponent(() => import('../features/readiness/ReadinessScreen'), 'ReadinessScreen'),
});

const logRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'log',
  validateSearch: (search: Record<string, unknown>): LogSearch =>
    texts(search, ['account', 'kind', 'from', 'until', 'before']),
  component: lazyRouteComponent(() => import('../features/log/LogScreen'), 'LogScreen'),
});

const settingsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsScreen'), 'SettingsScreen'),
});

const documentsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'documents',
  validateSearch: documentChoice,
  component: lazyRouteComponent(() => import('../features/documents/DocumentsScreen'), 'DocumentsScreen'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'invitations',
  validateSearch: invitationsSearch,
  component: lazyRouteComponent(() => import('./InvitationsRoute'), 'InvitationsRoute'),
});

const releaseRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'release',
  component: lazyRouteComponent(() => import('./ReleaseRoute'), 'ReleaseRoute'),
});

const sessionRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'sessions/$session',
  component: lazyRouteComponent(() => import('../features/session/SessionScreen'), 'SessionScreen'),
});

/** What of the people is shown. */
interface PeopleSearch {
  /** What names and positions are searched for. */
  q?: string;
  /** Id of the person whose panel is open. */
  person?: string;
}

const peopleRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'people',
  validateSearch: ({ q, person }: Record<string, unknown>): PeopleSearch => ({
    // A number is read as one.
    ...((typeof q === 'string' || typeof q === 'number') && { q: String(q) }),
    ...(typeof person === 'string' && { person }),
  }),
  component: lazyRouteComponent(() => import('../features/people/PeopleScreen'), 'PeopleScreen'),
});

const participationRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'participation',
  /** What names are searched for. */
  validateSearch: (search: Record<string, unknown>): { q?: string } => texts(search, ['q']),
  component: lazyRouteComponent(() => import('../features/participation/ParticipationScreen'), 'ParticipationScreen'),
});

const groupsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'groups',
  /** Id of the breakout; the first where it is left out. */
  validateSearch: (search: Record<string, unknown>): { session?: string } => texts(search, ['session']),
  component: lazyRouteComponent(
    () => withWords('groups', () => import('../features/groups/GroupsScreen')),
    'GroupsScreen',
  ),
});

const outputsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'outputs',
  component: lazyRouteComponent(
    () => withWords('outputProgress', () => import('../features/outputs/progress/OutputsScreen')),
    'OutputsScreen',
  ),
});

const meetingRoutes = [
  timetableRoute,
  sessionRoute,
  peopleRoute,
  participationRoute,
  groupsRoute,
  outputsRoute,
  documentsRoute,
  invitationsRoute,
  releaseRoute,
  readinessRoute,
  logRoute,
  settingsRoute,
] as const;

/** For those who moderate a session, who need not organize the meeting. */
const runRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/run/$session',
  staticData: { fillsScreen: true },
  component: lazyRouteComponent(() => import('./RunRoute'), 'RunRoute'),
});

/** For those who have a part in a breakout group, who need not organize the meeting. */
const outputRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/outputs/$session/$group',
  staticData: { keepsWork: true },
  component: lazyRouteComponent(
    () => withWords('outputs', () => import('../features/outputs/OutputScreen')),
    'OutputScreen',
  ),
});

export const router = createRouter({
  basepath: '/desk',
  routeTree: deskRoute.addChildren([
    meetingsRoute,
    newMeetingRoute,
    copyMeetingRoute,
    importRoute,
    registryRoute.addChildren(registryRoutes),
    meetingRoute.addChildren(meetingRoutes),
    runRoute,
    outputRoute,
  ]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NothingHere,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Whether the screen stands alone, without the frame of the desk. */
    fillsScreen?: boolean;
    /** Whether the screen keeps what is written on it until it can be sent: it stays when a sign-in ends, and says how things stand. */
    keepsWork?: boolean;
  }
}
