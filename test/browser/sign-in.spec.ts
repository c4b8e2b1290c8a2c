import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SECRET_LINKS, type SecretLinks } from '../../apps/api/src/platform/secret-links.js';
import { emailOf, makeAccount, mailsTo, password } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';

describeWith(['chromium'], 'the way in', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startReachableApp();
    await makeAccount(house, 'Ada');
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function open(path: string, width = 390): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${house.origin}${path}`);
    return page;
  }

  const signedInAs = async (page: Page): Promise<string> => {
    const answer = await page.context().request.get(`${house.origin}/api/session`);
    return answer.text();
  };

  it('is a form that says what went wrong, and takes a password from the keyboard alone', async () => {
    const page = await open('/sign-in');
    await page.fill('#email', emailOf('Ada'));
    await page.fill('#password', 'not this one');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.problem');
    expect(await page.innerText('.problem')).toBe('This e-mail address and password do not belong together.');
    await page.fill('#email', emailOf('Ada'));
    await page.fill('#password', password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/my-part');
    expect(await signedInAs(page)).toContain(emailOf('Ada'));
    await page.context().close();
  });

  it('is a link by mail, which is used by a button and not by being looked at', async () => {
    const page = await open('/sign-in');
    await page.fill('#link-email', emailOf('Ada'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in/sent');
    const [mail = ''] = await mailsTo(house, 'Ada');
    const link = /http:\S+\/sign-in\/\S+/.exec(mail)?.[0] ?? '';
    for (let look = 0; look < 3; look++) await page.goto(link);
    expect(await signedInAs(page)).toContain('"account":null');
    await page.click('button');
    await page.waitForURL('**/my-part');
    expect(await signedInAs(page)).toContain(emailOf('Ada'));
    const other = await open(new URL(link).pathname);
    await other.click('button');
    expect(await other.innerText('.problem')).toBe('This link has been used or has expired. Ask for another.');
    await page.context().close();
    await other.context().close();
  });

  it('has no fault of accessibility, and no sideways scrolling at 320 pixels', async () => {
    const { token } = house.app.get<SecretLinks>(SECRET_LINKS).tokenOf('00000000-0000-4000-8000-000000000000');
    for (const path of [
      '/sign-in',
      '/sign-in?lang=fr',
      '/sign-in/sent',
      `/sign-in/${token}`,
      `/new-address/${token}`,
    ]) {
      {
        const page = await open(path, 320);
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect([path, await page.evaluate(sideways)]).toEqual([path, 0]);
        await page.context().close();
      }
    }
  });
});
