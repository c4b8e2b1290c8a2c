import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { type DeskPage, faultsOf, openDesk, showAs, tooWide } from '../support/desk.js';
import { type DeskLanguage, type DeskWords, deskWords } from '../support/desk-words.js';
import { startHostileDesk } from '../support/hostile-desk.js';
import { ran } from '../support/injections.js';
import { picture } from '../support/pictures.js';
import { screens } from '../support/screens.js';

// All of axe, on a busy machine.
jest.setTimeout(180_000);

const locales = { en: 'en-GB', fr: 'fr-FR', ar: 'ar' };

describeWith(['chromium'], 'every screen, of a meeting and a registry whose every text would be a script', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startHostileDesk();
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('is among those that are looked at here', () => {
    const routes = [...readFileSync('apps/web/src/app/router.tsx', 'utf8').matchAll(/ path: '([^']+)'/g)];
    const seen = screens.map(([, path]) => path.replace(/\?.*/, '').split('/').slice(2));
    const lastOf = (path: string) => path.replace(/^.*\//, '');
    const missing = routes
      .map(([, route = '']) => route.split('/').filter((part) => part !== '' && !part.startsWith('$')))
      .filter((parts) => !seen.some((path) => parts.every((part) => path.includes(part))));
    expect(missing.map((parts) => lastOf(parts.join('/')))).toEqual([]);
  });

  describe.each(['en', 'fr', 'ar'] as const)('in %s', (language) => {
    let desk: DeskPage;
    let t: DeskWords;

    beforeAll(async () => {
      t = await deskWords(language);
      desk = await openDesk(house, browser, '/desk/', { locale: locales[language] });
    });
    afterAll(() => desk.page.context().close());

    it.each(screens)('%s', async (what, path, opening) => {
      const { page, complaints } = desk;
      await page.goto(`${house.origin}${path}`);
      await page.locator('h1').first().waitFor();
      await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
      await opening?.(page, t);
      complaints.splice(0, Infinity, ...complaints.filter((text) => !/status of (400|404|412)/.test(text)));
      const name = `${what.replace(/\W+/g, '-')}-${language}`;
      expect(await faultsIn(language, desk, name)).toEqual([]);
      expect(await ran(page)).toBe(false);
    });
  });
});

/** How each language is looked at: axe by day on a desk and by night on a phone; the other direction for its width. */
const looks = { en: [1440, 'light'], fr: [390, 'dark'], ar: [1440, 'dark'] } as const;

async function faultsIn(language: DeskLanguage, desk: DeskPage, name: string): Promise<string[]> {
  const { page, complaints } = desk;
  const [width, colorScheme] = looks[language];
  await showAs(page, width, colorScheme);
  const found = language === 'ar' ? [...complaints] : await faultsOf(desk);
  await picture(page, `${name}-${width}`);
  await page.setViewportSize({ width: 320, height: 900 });
  found.push(...(await tooWide(page)));
  await picture(page, `${name}-320`);
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}
