import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { LogSearch } from '../features/log/log.queries';
import type { BoardFilter } from '../features/readiness/board.rules';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { NothingHere } from '../ui/NothingHere';
import { Desk } from './Desk';
import { MeetingDesk } from './MeetingDesk';

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

const deskRoute = createRootRoute({ component: Desk, notFoundComponent: NothingHere });

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
  component: lazyRouteComponent(() => import('../features/timetable/TimetableScreen'), 'TimetableScreen'),
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

export const router = createRouter({
  basepath: '/desk',
  routeTree: deskRoute.addChildren([
    meetingsRoute,
    newMeetingRoute,
    copyMeetingRoute,
    importRoute,
    meetingRoute.addChildren([timetableRoute, readinessRoute, logRoute, settingsRoute]),
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
}
