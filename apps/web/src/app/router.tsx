import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { NothingHere } from '../ui/NothingHere';
import { MeetingDesk } from './MeetingDesk';
import { Root } from './Root';

const deskRoute = createRootRoute({ component: Root, notFoundComponent: NothingHere });

const meetingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/meetings/MeetingsScreen'), 'MeetingsScreen'),
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

/** For those who moderate a session, who need not organize the meeting. */
const runRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/run/$session',
  staticData: { fillsScreen: true },
  component: lazyRouteComponent(() => import('./RunRoute'), 'RunRoute'),
});

export const router = createRouter({
  basepath: '/desk',
  routeTree: deskRoute.addChildren([meetingsRoute, meetingRoute.addChildren([timetableRoute]), runRoute]),
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
  }
}
