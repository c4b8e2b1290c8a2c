import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { daySearch, matrixSearch, overlapSearch, registrySearch } from '../features/mechanisms/registry-search';
import { withWords } from '../lib/words/screen-words';
import { deskRoute } from './desk-route';

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
  component: lazyRouteComponent(() => withWords('log', () => import('./MechanismRoute')), 'MechanismRoute'),
});

const screens = [
  mechanismsRoute,
  newMechanismRoute,
  themesRoute,
  overlapsRoute,
  correctionsRoute,
  mechanismRoute,
] as const;

/** The registry of mechanisms, with its screens. */
export const registryRoutes = registryRoute.addChildren(screens);
