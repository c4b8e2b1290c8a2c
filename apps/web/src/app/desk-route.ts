import { createRootRoute } from '@tanstack/react-router';
import { Nowhere } from './Nowhere';
import { Root } from './Root';

/** All that the desk shows stands below it. */
export const deskRoute = createRootRoute({ component: Root, notFoundComponent: Nowhere });
