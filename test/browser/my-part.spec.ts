import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { sampleFile, startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';

describeWith(['chromium'], 'the page of one’s own part', () => {
  let house: TestApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    house = await startReachableApp();
    await house.app.get(ProgrammeService).importFile(sampleFile('grcp-8'), theSystem);
    const { id } = await makeAccount(house, 'Shaw');
    await house.query(`UPDATE person SET account_id = $1 WHERE family_name = 'Shaw'`, [id]);
    await house.query(
      `UPDATE role SET state = 'invited' WHERE person_id IN
      (SELECT meeting_person.id FROM meeting_person JOIN person ON person.id = person_id WHERE account_id = $1)`,
      [id],
    );
    browser = await startBrowser();
    page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const states = async () =>
    await house.query(`SELECT DISTINCT state, decline_reason FROM role WHERE state_by IS NOT NULL`);

  it('is reached by signing in, and takes an answer without any script', async () => {
    await page.goto(`${house.origin}/my-part`);
    expect(await page.innerText('.problem')).toBe('Sign in to see this.');
    await page.fill('#email', emailOf('Shaw'));
    await page.fill('#password', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=You are asked');
    expect(await page.innerText('.part >> nth=0')).toContain('5 April 2019, 13.00–14.30 (Europe/Zurich)');
    expect(await page.innerText('.part h3 >> nth=0')).toBe('Working Lunch: Synergies and partnerships');
    await page.click('text=Confirm');
    expect(await page.innerText('.done')).toBe('Thank you. The organizers see that you have confirmed.');
    expect(await states()).toEqual([{ state: 'confirmed', decline_reason: null }]);
  });

  it('asks for the reason of a refusal, and keeps a biography as it was typed', async () => {
    await page.click('summary');
    await page.fill('textarea[name=reason]', '   ');
    await page.click('details button');
    expect(await page.innerText('[role=alert]')).toBe('Please give a reason, of 10,000 characters at most.');
    expect(await page.isVisible('textarea[name=reason]')).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('textarea[name=reason]', 'Another conference.\nIt cannot be moved.');
    await page.click('details button');
    expect(await page.innerText('.done')).toContain('Thank you for telling us.');
    expect(await page.innerText('.typed')).toBe('Your reason: Another conference.\nIt cannot be moved.');
    expect(await states()).toEqual([{ state: 'declined', decline_reason: 'Another conference.\nIt cannot be moved.' }]);
    const biography = '<b>Ambassador</b> & more.\n\nSecond paragraph:\n  - indented';
    await page.fill('textarea[name=biography]', biography);
    await page.click('text=Save');
    expect(await page.innerText('.done')).toBe('Saved.');
    expect(await page.inputValue('textarea[name=biography]')).toBe(biography);
  });

  const widthOfPage = () => page.evaluate('document.documentElement.scrollWidth');

  it('gives an address for one’s own calendar, once, which loading the answer again leaves as it is', async () => {
    await page.click('text=Make an address');
    const address = await page.innerText('.address');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\.ics$/);
    expect(await page.getAttribute('[role=status] a', 'href')).toBe(address.replace('http:', 'webcal:'));
    expect(await widthOfPage()).toBe(390);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.reload();
    expect(await page.content()).not.toContain(address);
    expect(page.url()).toBe(`${house.origin}/my-part`);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.goto(`${house.origin}/my-part/calendar`);
    expect(page.url()).toBe(`${house.origin}/my-part`);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.click('text=End the address');
    expect(await page.innerText('.done')).toContain('The address has ended');
    expect((await page.request.get(address)).status()).toBe(404);
    expect(await page.isVisible('text=End the address')).toBe(false);
  });

  it('has no fault of accessibility, by day or night, and no sideways scrolling at 320 pixels', async () => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(sideways)).toBe(0);
    }
  });
});
