import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../platform/assets.js';

interface Script {
  text: string;
  sha256: string;
}

/** What the page of a meeting can do besides being read, as it was built (`apps/web/agenda.vite.config.ts`). */
export interface AgendaScript {
  /** Address of the script, which names its content. */
  path: string;
  script: Script;
  /** Keeps visited pages for when there is no network. Its address has to stay the same, so that browsers find its successor. */
  serviceWorker: Script;
}

/** Under this name the script is injected. */
export const AGENDA_SCRIPT = Symbol('AGENDA_SCRIPT');

export function loadAgendaScript(): AgendaScript {
  const folder = packageFile(join('dist', 'agenda'));
  const names = readdirSync(folder);
  const read = (start: string): Script => {
    const name = names.find((one) => one.startsWith(start) && one.endsWith('.js'));
    if (name === undefined) throw new Error(`the build has no ${start}`);
    const text = readFileSync(join(folder, name), 'utf8');
    return { text, sha256: createHash('sha256').update(text).digest('hex') };
  };
  const script = read('agenda');
  return { path: `/assets/${script.sha256.slice(0, 16)}.js`, script, serviceWorker: read('service-worker') };
}

/**
 * The content security policy of a page with the script: this site's own scripts, what they ask of this site, and nothing else
 * beyond what every page may load.
 *
 * @param secure whether the site is reached by HTTPS
 */
export function agendaPolicy(secure: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `worker-src 'self'`,
    `connect-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join(';');
}

/** Of the service worker, which asks for pages anew and does nothing else. */
export const serviceWorkerPolicy = `default-src 'none';connect-src 'self'`;
