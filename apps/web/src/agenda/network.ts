import { type AgendaPage, filled, part } from './agenda-page';

/** Says when there is no network, and how old the page is that one sees then. */
export function followNetwork({ facts: { words, language, timeZone } }: AgendaPage): void {
  const note = part('#_network');
  const madeAt = new Date();
  const say = (at: Date) => {
    const date = at.toLocaleString(language, { timeZone, dateStyle: 'long', timeStyle: 'short' });
    note.textContent = filled(words.agendaOffline, { date: `${date} (${timeZone})` });
    note.hidden = false;
  };
  window.addEventListener('offline', () => {
    if (note.hidden) say(madeAt);
  });
  window.addEventListener('online', () => {
    note.hidden = true;
  });
  const workers = serviceWorkers();
  workers?.addEventListener('message', ({ data }: MessageEvent<{ keptAt?: string | null } | null>) => {
    if (data?.keptAt !== undefined) say(data.keptAt === null ? madeAt : new Date(data.keptAt));
  });
}

/** Has the page kept, so that it opens again without a network. */
export function keepForLater(): void {
  const workers = serviceWorkers();
  if (!workers) return;
  const made = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
  const scripts = [...document.scripts].map(({ src }) => src);
  const start = async () => {
    await workers.register('/service-worker.js', { scope: '/meetings/' });
    const { active } = await workers.ready;
    active?.postMessage([location.href, ...made, ...scripts]);
  };
  // What one sees comes first.
  window.addEventListener('load', () => void start().catch(() => undefined), { once: true });
}

/** Absent where a site is reached neither by HTTPS nor as `localhost`. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}
