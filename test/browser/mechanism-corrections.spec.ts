import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { mailsTo } from '../support/accounts.js';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { type DeskPage, goTo, openDesk } from '../support/desk.js';
import { startRegistryDesk } from '../support/registry-desk.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

const bali = 'Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime';

describeWith(['chromium'], 'corrections of the registry on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    house = await startRegistryDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/mechanisms/bali', { locale: 'en-GB' });
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const links = () => page.getByRole('region', { name: 'Links for its secretariat' });
  const suggest = async (about: string, text: string) => {
    const data = { about, text, asOf: '2019-06' };
    const answer = await page.request.post(`${house.origin}/api/mechanism-links/${token}/corrections`, {
      headers: { Origin: house.origin },
      data,
    });
    expect(answer.status()).toBe(201);
  };

  it('come through a link that is made to be passed on', async () => {
    await links().getByRole('button', { name: 'Make a link' }).click();
    const address = await links().getByLabel('Link', { exact: true }).inputValue();
    token = /mechanism-links\/([\w-]{43})/.exec(address)?.[1] ?? '';
    expect(token).not.toBe('');
    await links().getByText('Made on 1 July 2019, to be passed on').waitFor();
    await links().getByText('Good until 29 September 2019').waitFor();
  });

  it('come through a link that is sent once one has read the mail, and go with it when it is withdrawn', async () => {
    await links().getByLabel('E-mail address of the secretariat').fill('secretariat@example.org');
    await links().getByRole('button', { name: 'Read the mail that sends it' }).click();
    await links().getByRole('heading', { name: 'Send one mail, to secretariat@example.org?' }).waitFor();
    await links().getByText('It can be used as often as needed, for 90 days.').waitFor();
    await links().getByRole('button', { name: 'Send 1 mail' }).click();
    await links().getByText('The mail to secretariat@example.org is on its way.').waitFor();
    const [mail] = await mailsTo(house, 'secretariat');
    expect(mail).toContain(`Please look at what the registry of mechanisms says of this one, ${bali}`);
    await links()
      .getByRole('button', { name: /^Withdraw: Sent/ })
      .click();
    await links().getByText('Withdrawn on 1 July 2019').waitFor();
  });

  it('wait beside what the registry says today, and are counted', async () => {
    await suggest('memberStates', 'We have 49 members.');
    await suggest('chair', 'Nauru is in the chair.');
    await suggest('names', 'Please add RCP.');
    await goTo(desk, '/desk/mechanisms/corrections', 'Corrections');
    await page.getByRole('link', { name: 'Corrections (3)' }).waitFor();
    const entry = page.getByRole('article', { name: 'Bali Process: Member States' });
    expect(await entry.innerText()).toContain('We have 49 members.');
    expect(await entry.innerText()).toContain('45');
    await entry.getByRole('button', { name: 'Accept' }).click();
  });

  it('are accepted as the organizer words them, and are then what the registry says', async () => {
    await page.getByRole('textbox', { name: 'Member States' }).fill('49');
    await page.getByRole('button', { name: 'Accept and state it' }).click();
    await page.getByText('The suggestion is accepted.').waitFor();
    await page.getByRole('link', { name: 'Corrections (2)' }).waitFor();
    const answer = await page.request.get(`${house.origin}/api/mechanisms/bali`);
    const { facts } = (await answer.json()) as { facts: { memberStates: unknown } };
    expect(facts.memberStates).toEqual({ value: 49, asOf: '2019-06', source: 'Secretariat (Bali Process)' });
  });

  it('are declined for a reason that the secretariat reads, and settled where they are about names', async () => {
    await page.getByRole('button', { name: 'Decline: Bali Process: Chair' }).click();
    await page.getByLabel('Why it is declined').fill('Two States are in the chair.');
    await page.getByRole('button', { name: 'Decline the suggestion' }).click();
    await page.getByText('The suggestion is declined.').waitFor();
    const seen = await page.request.get(`${house.origin}/api/mechanism-links/${token}`);
    expect(await seen.text()).toContain('Two States are in the chair.');
    await page.getByRole('button', { name: 'Accept: Bali Process: Names' }).click();
    const names = page.getByRole('textbox', { name: 'Other names' });
    const before = await names.inputValue();
    await names.fill(`${before}\nBali RCP`.trim());
    await page.getByRole('button', { name: 'Mark it as accepted' }).click();
    await page.getByText('No suggestion is waiting.').waitFor();
    await becomes(async () => {
      const answer = await page.request.get(`${house.origin}/api/mechanisms/bali`);
      return ((await answer.json()) as { aliases: string[] }).aliases.includes('Bali RCP');
    }, true);
    expect(desk.complaints).toEqual([]);
  });
});
