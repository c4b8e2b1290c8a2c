import type { Router } from 'express';
import type { TestApp } from './app.js';

/** A route as the server's own router holds it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With its parameters: `/meetings/:slug`. */
  path: string;
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** Every route of the server, in the order of its router. */
export function routesOf({ app }: Pick<TestApp, 'app'>): Route[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: Router };
  return (router.stack as unknown as Layer[]).flatMap(({ route }) =>
    route === undefined
      ? []
      : Object.keys(route.methods).map((method) => ({ method: method as Route['method'], path: route.path })),
  );
}
