import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { LogSearch } from '../features/log/log.queries';
import type { BoardFilter } from '../features/readiness/board.rules';
import { documentChoice } from '../features/documents/document-choice.rules';
import { invitationsSearch } from '../features/invitations/invitations-search';
import { registerSearch } from '../features/recommendations/register-search';
import { withWords } from '../lib/words/screen-words';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { NothingHere } from '../ui/NothingHere';
import { deskRoute } from './desk-route';
import { MeetingDesk } from './MeetingDesk';
import { partRoutes } from './part-routes';
import { registryRoutes } from './registry-routes';

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

const registerRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'recommendations',
  validateSearch: registerSearch,
  component: lazyRouteComponent(
    () => withWords('recommendations', () => import('../features/recommendations/EveryRegisterScreen')),
    'EveryRegisterScreen',
  ),
});

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
  component: lazyRouteComponent(() => withWords('log', () => import('../features/log/LogScreen')), 'LogScreen'),
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
  component: lazyRouteComponent(
    () => withWords('documents', () => import('../features/documents/DocumentsScreen')),
    'DocumentsScreen',
  ),
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

const plenariesRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'plenary',
  component: lazyRouteComponent(
    () => withWords('plenary', () => import('../features/plenary/PlenariesScreen')),
    'PlenariesScreen',
  ),
});

const reportsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'reports',
  component: lazyRouteComponent(
    () => withWords('reports', () => import('../features/reports/ReportsScreen')),
    'ReportsScreen',
  ),
});

/** What is typed there is kept until it can be sent. */
const highlightsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'highlights',
  staticData: { keepsWork: true },
  component: lazyRouteComponent(
    () =>
      withWords(
        ['highlights', 'plenary', 'reports', 'writing'],
        () => import('../features/highlights/HighlightsScreen'),
      ),
    'HighlightsScreen',
  ),
});

const recommendationsRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'recommendations',
  component: lazyRouteComponent(
    () => withWords('recommendations', () => import('../features/recommendations/RegisterScreen')),
    'RegisterScreen',
  ),
});

const recommendationRoute = createRoute({
  getParentRoute: () => meetingRoute,
  path: 'recommendations/$number',
  component: lazyRouteComponent(
    () => withWords('recommendations', () => import('../features/recommendations/RecommendationScreen')),
    'RecommendationScreen',
  ),
});

const meetingRoutes = [
  timetableRoute,
  sessionRoute,
  peopleRoute,
  participationRoute,
  groupsRoute,
  outputsRoute,
  plenariesRoute,
  reportsRoute,
  highlightsRoute,
  recommendationsRoute,
  recommendationRoute,
  documentsRoute,
  invitationsRoute,
  releaseRoute,
  readinessRoute,
  logRoute,
  settingsRoute,
] as const;

export const router = createRouter({
  basepath: '/desk',
  routeTree: deskRoute.addChildren([
    meetingsRoute,
    newMeetingRoute,
    copyMeetingRoute,
    importRoute,
    registryRoutes,
    registerRoute,
    meetingRoute.addChildren(meetingRoutes),
    ...partRoutes,
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
