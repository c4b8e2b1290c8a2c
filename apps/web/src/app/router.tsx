import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { documentChoice } from '../features/documents/document-choice.rules';
import { invitationsSearch } from '../features/invitations/invitations-search';
import { Failure } from '../ui/Failure';
import { Loading } from '../ui/Loading';
import { NothingHere } from '../ui/NothingHere';
import { Desk } from './Desk';
import { MeetingDesk } from './MeetingDesk';

const deskRoute = createRootRoute({ component: Desk, notFoundComponent: NothingHere });

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

const meetingRoutes = [
  timetableRoute,
  sessionRoute,
  peopleRoute,
  documentsRoute,
  invitationsRoute,
  releaseRoute,
] as const;

export const router = createRouter({
  basepath: '/desk',
  routeTree: deskRoute.addChildren([meetingsRoute, meetingRoute.addChildren(meetingRoutes)]),
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
