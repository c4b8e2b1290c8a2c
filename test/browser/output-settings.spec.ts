import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, type DeskPage, faultsEverywhere, goTo, letOrganize, openDesk } from '../support/desk.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

jest.setTimeout(120_000);

describeWith(['chromium'], 'what is set on the desk for the reports of groups', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startReachableApp();
    await draft(house, smallMeeting({ meeting: { endDate: '2031-05-07' } }));
    await makeAccount(house, 'Olga');
    await letOrganize(house, 'small', 'Olga');
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/settings', { locale: 'en-GB' });
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const programme = async () => {
    const olga = await atTheDesk(house);
    return (await olga.get('/api/meetings/small/programme').expect(200)).body as ProgrammeView;
  };
  const breakout = async () => (await programme()).sessions.find(({ id }) => id === 'breakout')!;
  const due = async () => (await breakout()).outputsDue;
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
  const write = async (name: string, text: string) => {
    const field = page.getByRole('textbox', { name, exact: true });
    await field.fill(text);
    await field.press('Enter');
  };

  it('is whether they may name people, for the meeting', async () => {
    expect(await choice('Attribution').inputValue()).toBe('named');
    await choice('Attribution').selectOption('Nobody is named');
    await becomes(async () => (await programme()).meeting.attribution, 'unnamed');
    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(async () => (await programme()).meeting.attribution, 'named');
  });

  it('is how many recommendations they make, for a breakout', async () => {
    await goTo(desk, '/desk/small/sessions/breakout', 'Means');
    await write('Recommendations at most', '21');
    await page.getByText('A whole number from 1 to 20').waitFor();
    await write('Recommendations at most', '3');
    await becomes(async () => (await breakout()).recommendationLimit, 3);
  });

  it('is by when, which goes to another day with the session', async () => {
    await write('Outputs due', '13');
    await becomes(due, '2031-05-06T13:00');
    await choice('Day').selectOption({ value: '2031-05-07' });
    await becomes(due, '2031-05-07T13:00');
    await choice('Day').selectOption({ value: '2031-05-06' });
    await becomes(due, '2031-05-06T13:00');
    await choice('Day on which they are due').selectOption({ value: '2031-05-07' });
    await becomes(due, '2031-05-07T13:00');
    expect(await faultsEverywhere(desk)).toEqual([]);
    await write('Outputs due', '');
    await becomes(due, null);
  });

  it('is not asked of a plenary', async () => {
    await goTo(desk, '/desk/small/sessions/plenary', 'Session 1: Evidence');
    await page.getByRole('textbox', { name: 'Ends', exact: true }).waitFor();
    expect(await page.getByText(/Recommendations at most|Outputs due/).count()).toBe(0);
  });
});
