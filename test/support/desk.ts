import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { MeetingAccessService } from '../../apps/api/src/programme/meeting-access.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { DataSource } from 'typeorm';
import { emailOf, makeAccount, password } from './accounts.js';
import { sampleFile, startReachableApp, type TestApp } from './app.js';
import { accessibilityFaults } from './browser.js';
import { picture } from './pictures.js';
import { Visitor } from './visitor.js';

/** The product as a browser reaches it, with both sample meetings released, and Olga, who organizes them. */
export async function startDesk(): Promise<TestApp> {
  const house = await startReachableApp();
  const releases = house.app.get(ReleaseService);
  await makeAccount(house, 'Olga');
  for (const sample of ['grcp-8', 'two-days'] as const) {
    await releases.importAndRelease(sampleFile(sample), 'First version', theSystem);
    await letOrganize(house, sample, 'Olga');
  }
  return house;
}

/** Has somebody with an account organize a meeting; no mail goes. */
export async function letOrganize({ app }: Pick<TestApp, 'app'>, slug: string, name: string): Promise<void> {
  await app.get(DataSource).transaction(async (manager) => {
    await app.get(MeetingAccessService).appoint(manager, slug, { email: emailOf(name), name }, theSystem);
  });
}

/** Somebody who has signed in, and asks the API by themselves. */
export function atTheDesk({ origin }: Pick<TestApp, 'origin'>, name = 'Olga'): Promise<Visitor> {
  return new Visitor(origin, origin).signIn(emailOf(name), password);
}

/** A page in a browser of its own, and what the browser has complained about or asked of others. */
export interface DeskPage {
  page: Page;
  complaints: string[];
}

interface Visit extends BrowserContextOptions {
  as?: string;
  width?: number;
  /** Addresses that are not reached from this browser. */
  cutOff?: RegExp;
}

/** Signs somebody in in a browser. */
export async function letIn({ origin }: Pick<TestApp, 'origin'>, context: BrowserContext, name: string): Promise<void> {
  const data = { email: emailOf(name), password };
  const answer = await context.request.post(`${origin}/api/session`, { data, headers: { Origin: origin } });
  if (!answer.ok()) throw new Error(`${name} cannot sign in: ${answer.status()}`);
}

/** Somebody who has signed in, at an address of the desk. */
export async function openDesk(
  { origin }: Pick<TestApp, 'origin'>,
  browser: Browser,
  path: string,
  { as = 'Olga', width = 1440, cutOff, ...options }: Visit = {},
): Promise<DeskPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  await letIn({ origin }, context, as);
  if (cutOff) await context.route(cutOff, (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(`${origin}${path}`);
  await page.locator('h1').first().waitFor();
  return { page, complaints };
}

/** Pixels by which a page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What is wrong with how a screen stands: accessibility, width, and what the browser complained of. */
export async function faultsOf({ page, complaints }: DeskPage): Promise<string[]> {
  return [...(await accessibilityFaults(page)), ...(await tooWide(page)), ...complaints];
}

/** {@link faultsOf} by day and by night, wide and on a phone, with a picture of each; and whether it scrolls sideways on the narrowest. */
export async function faultsEverywhere(desk: DeskPage): Promise<string[]> {
  const { page } = desk;
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await showAs(page, width, colorScheme);
    found.push(...(await faultsOf(desk)));
    await picture(page, `${screenOf(page)}-${width}`);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  found.push(...(await tooWide(page)));
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/**
 * What makes a page wider than its window, innermost things first; nothing where it fits. What is a table on a wide screen and a list
 * on a narrow one is given the time to be drawn anew.
 */
export async function tooWide(page: Page): Promise<string[]> {
  for (let left = 40; left > 0 && (await sidewaysScroll(page)) > 0; left -= 1) await page.waitForTimeout(50);
  const wider = await sidewaysScroll(page);
  if (wider <= 0) return [];
  const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')].toReversed()
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (getComputedStyle(one).direction === 'rtl' ? left < 0 : right > innerWidth);
    })
    .slice(0, 3).map((one) => one.outerHTML.slice(0, 160))`);
  return [`${wider} pixels too wide at ${page.viewportSize()?.width}: ${outside.join(', ')}`];
}

/** Has a page shown at a width, by day or by night, and waits until it is. */
export async function showAs(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const shown = `html[data-mantine-color-scheme=${colorScheme}], html:not([data-mantine-color-scheme])`;
  // The run of a session is dark whatever one prefers.
  if (!page.url().includes('/run/')) await page.waitForSelector(shown);
  await stand(page);
}

/** Waits until what fades or moves has come to rest, for a second at most: what waits for something pulses on. */
async function stand(page: Page): Promise<void> {
  const atRest = 'Promise.allSettled(document.getAnimations().map(({ finished }) => finished))';
  await page.evaluate(`Promise.race([${atRest}, new Promise((over) => setTimeout(over, 1000))]).then(() => null)`);
}

/** `grcp-8-readiness` of `/desk/grcp-8/readiness`. */
function screenOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`.replace(/^\/desk\//, '').replace(/[^\w-]+/g, '-') || 'meetings';
}

/** Goes to another screen of the desk by its address, and waits for its title. */
export async function goTo({ page }: DeskPage, path: string, title: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The browser itself complains of each refusal, also of one that was provoked. */
export function forgive({ complaints }: DeskPage, ...statuses: number[]): void {
  const isForgiven = (text: string) => statuses.some((status) => text.includes(`status of ${status}`));
  complaints.splice(0, Infinity, ...complaints.filter((text) => !isForgiven(text)));
}
