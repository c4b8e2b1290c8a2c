import type { Browser, Page } from 'playwright-core';
import { emailOf, makeAccount, password } from './accounts.js';
import { startReachableApp, type TestApp } from './app.js';
import { accessibilityFaults, startBrowser } from './browser.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile } from './sample-file.js';

/** The built desk in a real browser, with somebody signed in who may do everything; the sample meeting is released in it. */
export class DeskScene {
  /** What the browser has complained about, and every request that left the house. */
  readonly complaints: string[] = [];

  private constructor(
    readonly house: TestApp,
    readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(house.origin) && !/^(data|blob):/.test(url)) this.complaints.push(`asked for ${url}`);
    });
  }

  static async open(): Promise<DeskScene> {
    const house = await startReachableApp();
    await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'As it was held', theSystem);
    await makeAccount(house, 'Olga', { administrator: true });
    const browser = await startBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const scene = new DeskScene(house, browser, page);
    await scene.signIn();
    return scene;
  }

  async signIn(): Promise<void> {
    const data = { email: emailOf('Olga'), password };
    await this.page.request.post(`${this.house.origin}/api/session`, {
      data,
      headers: { Origin: this.house.origin },
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.house.close();
  }

  /** Goes to a screen by its address below the desk, and waits for its title. */
  async goTo(path: string, title: string): Promise<void> {
    await this.page.goto(`${this.house.origin}/desk${path}`);
    await this.page.waitForSelector(`h1:has-text("${title}")`);
  }

  /** What is wrong with the screen as it stands: by day and by night, wide and narrow. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
      [320, 'light'],
    ] as const) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await this.page.waitForSelector(`html[data-mantine-color-scheme=${colorScheme}]`);
      if (width > 320) found.push(...(await accessibilityFaults(this.page)));
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      const scrolls = await this.page.evaluate(sideways);
      if (scrolls !== 0) found.push(`scrolls ${String(scrolls)} sideways at ${width}`);
    }
    await this.page.setViewportSize({ width: 1440, height: 900 });
    await this.page.emulateMedia({ colorScheme: 'light' });
    return found;
  }
}
