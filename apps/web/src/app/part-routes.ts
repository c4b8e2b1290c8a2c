import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../lib/words/screen-words';
import { deskRoute } from './desk-route';

/** For those who moderate a session. */
const runRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/run/$session',
  staticData: { fillsScreen: true },
  component: lazyRouteComponent(() => withWords('run', () => import('./RunRoute')), 'RunRoute'),
});

/** For those who have a part in a breakout group. */
const outputRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/outputs/$session/$group',
  staticData: { keepsWork: true },
  component: lazyRouteComponent(
    () => withWords(['outputs', 'writing'], () => import('../features/outputs/OutputScreen')),
    'OutputScreen',
  ),
});

/** For those who moderate the session to which groups report. */
const leadRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/plenary/$session',
  component: lazyRouteComponent(
    () => withWords('plenary', () => import('../features/plenary/LeadScreen')),
    'LeadScreen',
  ),
});

/** What the room sees. */
const projectionRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/plenary/$session/screen',
  staticData: { fillsScreen: true },
  component: lazyRouteComponent(
    () => withWords('plenary', () => import('../features/plenary/ProjectionScreen')),
    'ProjectionScreen',
  ),
});

/** For the rapporteur of a group, before the plenary. */
const presentationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/outputs/$session/$group/present',
  component: lazyRouteComponent(
    () => withWords('plenary', () => import('../features/plenary/PresentationScreen')),
    'PresentationScreen',
  ),
});

/** For those who moderate it. What is typed there and not yet saved is not to be lost. */
const consolidationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$slug/plenary/$session/consolidation',
  staticData: { keepsWork: true },
  component: lazyRouteComponent(
    () => withWords('consolidation', () => import('../features/consolidation/ConsolidationScreen')),
    'ConsolidationScreen',
  ),
});

/** Screens for those who have a part in a meeting, who need not organize it. */
export const partRoutes = [
  runRoute,
  outputRoute,
  presentationRoute,
  leadRoute,
  projectionRoute,
  consolidationRoute,
] as const;
