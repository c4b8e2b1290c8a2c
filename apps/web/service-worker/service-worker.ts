/**
 * Keeps the public pages of meetings that were visited, and shows them when there is no network. It touches nothing else: what is
 * below `/api`, `/my-part` and `/desk` never comes here.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const cacheName = 'meetings';
/** A conference's network answers late rather than not at all. */
const patience = 4000;
/** The oldest go first: pages with their style sheets and scripts, of releases and of versions of the product. */
const mostKept = 30;

/** The page of a meeting, and no page or document below it. */
const meetingPage = /^\/meetings\/[a-z0-9-]+$/;
const asset = /^\/assets\/[\w-]+\.(css|js)$/;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && meetingPage.test(pathname)) event.respondWith(pageFor(event));
  else if (asset.test(pathname)) event.respondWith(assetFor(request));
});

/** A page tells what it is made of when it has been loaded, because the first visit comes before the service worker. */
worker.addEventListener('message', (event) => {
  const addresses = event.data as unknown;
  if (!Array.isArray(addresses)) return;
  event.waitUntil(Promise.allSettled(addresses.filter((one) => typeof one === 'string').map(visit)));
});

async function visit(address: string): Promise<void> {
  const { origin, pathname } = new URL(address, worker.location.href);
  if (origin !== worker.location.origin || !(meetingPage.test(pathname) || asset.test(pathname))) return;
  await keep(keyOf(address), await fetch(keyOf(address), { credentials: 'omit' }));
}

async function pageFor(event: FetchEvent): Promise<Response> {
  const key = keyOf(event.request.url);
  const network = fetch(event.request);
  const kept = await caches.match(key);
  if (!kept) return network;
  try {
    const answer = await Promise.race([network, timeout()]);
    if (answer.status >= 500) throw new Error(`answered with ${answer.status}`);
    // What changed since an earlier release is marked for whoever asks, and is not the page that is kept.
    if (!new URL(event.request.url).searchParams.has('since')) event.waitUntil(keep(key, answer.clone()));
    return answer;
  } catch {
    void tellAge(event.resultingClientId, kept);
    return kept;
  }
}

/** What never changes under its name needs no network. */
async function assetFor(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await keep(request.url, answer.clone());
  return answer;
}

/** Only what is the same for everybody is kept; what is gone is forgotten. */
async function keep(key: string, answer: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  if (answer.status === 404) await cache.delete(key);
  if (!answer.ok || answer.redirected || !/\bpublic\b/.test(answer.headers.get('cache-control') ?? '')) return;
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostKept)).map((old) => cache.delete(old)));
}

/** What one looks for in the page is in its address too, and is the same page. */
function keyOf(address: string): string {
  const { origin, pathname, searchParams } = new URL(address, worker.location.href);
  const language = searchParams.get('lang');
  return `${origin}${pathname}${language === null ? '' : `?lang=${encodeURIComponent(language)}`}`;
}

/** When the page that is shown without a network was sent (RFC 9110 §6.6.1). */
async function tellAge(client: string, kept: Response): Promise<void> {
  // The message waits until the page listens.
  (await clientWhenMade(client))?.postMessage({ keptAt: kept.headers.get('date') });
}

async function clientWhenMade(id: string): Promise<Client | undefined> {
  for (let tries = 0; tries < 50; tries += 1) {
    const client = await worker.clients.get(id);
    if (client) return client;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('no answer in time'));
    }, patience);
  });
}
