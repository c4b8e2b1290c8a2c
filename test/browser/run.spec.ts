import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { sampleFile, startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';

describeWith(['chromium'], 'the run of a session', () => {
  let house: TestApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  /** Somebody who moderates the session, or somebody else of the meeting, before the screen. */
  const arrive = async (person: string, width: number, height: number): Promise<Page> => {
    context = await browser.newContext({ viewport: { width, height } });
    const { status } = await signIn(context, person);
    expect(status).toBe(201);
    const arrived = await context.newPage();
    arrived.on('console', (message) => complaints.push(message.text()));
    arrived.on('pageerror', ({ message }) => complaints.push(message));
    await arrived.clock.install({ time: new Date(await instantOf('session-1', -600_000)) });
    await arrived.goto(`${house.origin}/desk/two-days/run/session-1`);
    return arrived;
  };
  const signIn = async (visitor: BrowserContext, person: string) => {
    const answer = await visitor.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf(person), password },
      headers: { Origin: house.origin },
    });
    return { status: answer.status() };
  };
  const instantOf = async (session: string, later: number): Promise<number> => {
    const answer = await context.request.get(`${house.origin}/api/meetings/two-days/draft`);
    const { sessions } = (await answer.json()) as { sessions: { id: string; startsAt: string }[] };
    return Date.parse(sessions.find(({ id }) => id === session)?.startsAt ?? '') + later;
  };
  /** The screen in lines: how late it is, who has the floor and with what, the time, who is next. */
  const shown = async () => {
    await page.clock.runFor(300);
    const lines = (await page.innerText('main')).split('\n').filter((line) => line.trim() !== '');
    return lines.slice(0, lines.findIndex((line) => line.startsWith('Next: ')) + 1);
  };
  const later = (minutes: number, seconds = 0) => page.clock.runFor((minutes * 60 + seconds) * 1000);
  const spoken = () => page.innerText('[aria-live=polite]');

  beforeAll(async () => {
    house = await startReachableApp();
    await house.app.get(ProgrammeService).importFile(sampleFile('two-days'), theSystem);
    for (const key of ['paradeigma', 'primer']) {
      const { id } = await makeAccount(house, key);
      await house.query(
        `UPDATE person SET account_id = $1 WHERE id = (SELECT person_id FROM meeting_person WHERE key = $2)`,
        [id, key],
      );
    }
    browser = await startBrowser();
    page = await arrive('paradeigma', 1024, 768);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('counts down to the start, and gives the floor by one key', async () => {
    await page.waitForSelector('[role=timer]');
    await page.clock.pauseAt(new Date(await instantOf('session-1', -60_000)));
    expect(await shown()).toEqual(expect.arrayContaining(['On time', 'until the start', 'Next: Mr Пример Образцов']));
    await later(1);
    await page.keyboard.press('Space');
    await later(3);
    expect(await shown()).toEqual([
      ...['On time', 'Mr Пример Образцов', 'Findings of a survey that was not held', '12:00', 'left'],
      'Next: Ms Thị Ví Dụ Nguyễn',
    ]);
    expect(await spoken()).toBe('Mr Пример Образцов, 15 minutes');
  });

  it('tells aloud that two minutes are left and that the time is up, and in words what the delay does', async () => {
    await later(10, 30);
    await shown();
    expect(await spoken()).toBe('2 minutes left');
    await later(9);
    expect(await shown()).toEqual([
      '7 minutes behind; Breakout A now starts 11.37',
      ...['Mr Пример Образцов', 'Findings of a survey that was not held', '−7:30', 'over time'],
      'Next: Ms Thị Ví Dụ Nguyễn, 7 minutes late',
    ]);
    expect(await spoken()).toBe('Mr Пример Образцов: the time is up');
  });

  it('goes on without a network, and says so; goes back and forth, stops and goes on', async () => {
    await context.setOffline(true);
    await page.waitForSelector('text=There is no network');
    await page.keyboard.press('ArrowRight');
    expect((await shown())[1]).toBe('Ms Thị Ví Dụ Nguyễn');
    await page.keyboard.press('PageUp');
    expect((await shown())[1]).toBe('Mr Пример Образцов');
    await page.click('text="Next"');
    await page.click('text="Pause"');
    await later(2);
    expect(await shown()).toEqual(expect.arrayContaining(['15:00', 'paused']));
    await page.keyboard.press('Enter');
    await later(1);
    expect(await shown()).toEqual(expect.arrayContaining(['14:00', 'left']));
    await context.setOffline(false);
    await page.waitForSelector('text=There is no network', { state: 'detached' });
  });

  it('is where it was after the page was loaded again', async () => {
    const before = await shown();
    await page.clock.resume();
    await page.reload();
    await page.waitForSelector('[role=timer]');
    expect((await shown()).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it('has no fault of accessibility and no sideways scrolling, on a telephone, a tablet and a desk', async () => {
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1024, 768],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await accessibilityFaults(page)).toEqual([]);
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect([width, await page.evaluate(sideways)]).toEqual([width, 0]);
    }
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  it('ends after its last turn, and says how', async () => {
    for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Space');
    await shown();
    expect(await page.innerText('[aria-live=polite]')).toBe('The session is over');
    expect(await page.isVisible('text="Begin again"')).toBe(true);
  });

  it('is prepared on a page without scripts, which has no fault of accessibility and no sideways scrolling', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${house.origin}/my-part`);
    await page.click('text=Prepare the session >> nth=0');
    await page.fill('#note', 'Begin on time');
    await page.click('#notes button');
    expect([await page.innerText('.done'), await page.inputValue('#note')]).toEqual(['Saved.', 'Begin on time']);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('is for nobody who does not moderate the session', async () => {
    page = await arrive('primer', 390, 844);
    await page.waitForSelector('text=There is nothing here');
  });
});
