import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { everyScreen } from '../support/every-screen.js';
import { screens } from '../support/screens.js';

everyScreen({ language: 'en', locale: 'en-GB', width: 1440, colorScheme: 'light', byAxe: true });

it('has every screen among those that are looked at', () => {
  const routes = [...readFileSync('apps/web/src/app/router.tsx', 'utf8').matchAll(/ path: '([^']+)'/g)];
  const seen = screens.map(([, path]) => path.replace(/\?.*/, '').split('/').slice(2));
  const lastOf = (path: string) => path.replace(/^.*\//, '');
  const missing = routes
    .map(([, route = '']) => route.split('/').filter((part) => part !== '' && !part.startsWith('$')))
    .filter((parts) => !seen.some((path) => parts.every((part) => path.includes(part))));
  expect(missing.map((parts) => lastOf(parts.join('/')))).toEqual([]);
});
