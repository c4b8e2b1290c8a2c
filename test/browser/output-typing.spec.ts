import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { emailOf, password } from '../support/accounts.js';
import { startTestApp, type TestApp, waitForDatabase } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { FaultProxy } from '../support/fault-proxy.js';
import { addEntry, gatherWriters, type OutputHouse } from '../support/output-house.js';
import { until } from '../support/until.js';

/**
 * How long somebody types, in minutes. `TYPING_MINUTES=30` plays the whole time of a working lunch; what breaks is then as far apart
 * and takes as long as it does there.
 */
const minutes = Number(process.env['TYPING_MINUTES'] ?? 0.5);
const scale = minutes / 30;
/** Between two resets of every connection, and how long a network is dead, of which there are three, in milliseconds. */
const betweenResets = Math.max(1_500, 20_000 * scale);
const blackout = Math.max(2_500, 30_000 * scale);

const words = 'States and secretariats share calendars early so that regional meetings build on each other '.split('');
/** Another letter each time, so that what is lost or doubled shows. */
const letterAt = (index: number) => words[index % words.length] ?? '';

describeWith(['chromium'], 'somebody who types on a bad line', () => {
  let house: TestApp;
  let line: FaultProxy;
  let cast: OutputHouse;
  let browser: Browser;
  let entry: string;

  beforeAll(async () => {
    let port = 0;
    line = await FaultProxy.to(() => port);
    house = await startTestApp(`http://127.0.0.1:${line.port}`);
    port = Number(new URL(house.origin).port);
    waitForDatabase(house);
    cast = await gatherWriters(house, site());
    entry = await addEntry(cast.people.rita, cast.north, 'recommendation', { title: 'Calendars' });
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await line.close();
    await house.close();
  });

  const site = () => `http://127.0.0.1:${line.port}`;
  const arrive = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${site()}/desk/small/outputs/breakout/${cast.north.split('/').at(-2)}`);
    return page;
  };
  const signIn = async (context: BrowserContext, name: string) => {
    const answer = await context.request.post(`${site()}/api/session`, {
      data: { email: emailOf(name), password },
      headers: { Origin: site() },
    });
    expect(answer.status()).toBe(201);
  };
  const stored = async (): Promise<string> => {
    const [row] = await house.query<{ text: string | null }>(
      `SELECT fields #>> '{text,value}' AS text FROM output_entry WHERE id = $1`,
      [entry],
    );
    return row?.text ?? '';
  };
  const textField = (page: Page) => page.getByRole('textbox', { name: 'Text' }).first();
  /** What the status says and what stands in the field, at one moment. */
  const seen = async (page: Page) => ({
    text: await textField(page).inputValue(),
    status: await page
      .getByText(/^(Saved \d|Saving|On this device only|Not )/)
      .first()
      .innerText(),
  });

  it(
    'loses nothing through resets and dead networks, and reads “Saved” only of what is in the database',
    async () => {
      const context = await browser.newContext();
      await signIn(context, 'Rita');
      const page = await arrive(context);
      await textField(page).focus();
      const end = Date.now() + minutes * 60_000;
      const pause = Math.max(25, (minutes * 60_000) / 9_000);
      let typed = '';
      const typing = (async () => {
        for (let index = 0; Date.now() < end && typed.length < 9_000; index++) {
          await page.keyboard.type(letterAt(index));
          typed += letterAt(index);
          await sleep(pause);
          // Whoever writes stops to think now and then, until what is written is safe.
          if (index % 150 === 149) await page.getByText(/^Saved \d/).waitFor({ timeout: blackout + 60_000 });
        }
      })();
      const breaking = (async () => {
        for (let reset = 0; Date.now() < end - blackout; reset++) {
          await sleep(betweenResets);
          line.become({ latency: 20 * (reset % 4), cutAfter: reset % 3 === 2 ? 200 : null });
          line.reset();
          if (reset % 5 !== 3) continue;
          line.become({ stalled: true });
          await sleep(blackout);
          line.become();
        }
        line.become();
      })();
      const watching = (async () => {
        let saved = 0;
        while (Date.now() < end || saved === 0) {
          const { text, status } = await seen(page);
          if (status.startsWith('Saved')) {
            saved += 1;
            // Whatever has come since, what was called saved is there.
            expect((await stored()).startsWith(text)).toBe(true);
          }
          await sleep(150);
        }
      })();
      await Promise.all([typing, breaking, watching]);
      await until('everything has arrived', async () => (await stored()) === typed);
      expect(await textField(page).inputValue()).toBe(typed);
      await until('it says so', async () => (await seen(page)).status.startsWith('Saved'));
      expect(line.resets).toBeGreaterThan(3);
      await context.close();
    },
    minutes * 60_000 + 90_000,
  );

  it('loses at most a second of typing with a tab that is killed while the network is dead', async () => {
    const context = await browser.newContext();
    await signIn(context, 'Cora');
    const page = await arrive(context);
    const before = await textField(page).inputValue();
    await textField(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' First.');
    await until('the first words are on the server', async () => (await stored()) === `${before} First.`);
    line.become({ stalled: true });
    let typed = '';
    const marks: { at: number; length: number }[] = [];
    for (const letter of ' Then the network died, and then the machine did, in the middle of a sent') {
      await page.keyboard.type(letter);
      typed += letter;
      marks.push({ at: Date.now(), length: typed.length });
      await sleep(30);
    }
    const killed = Date.now();
    const inspector = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It is not answered by a tab that is gone.
    inspector.send('Page.crash').catch(() => undefined);
    await crashed;
    line.reset();
    line.become();
    const again = await arrive(context);
    const length = marks.findLast(({ at }) => at <= killed - 1_000)?.length ?? 0;
    const least = `${before} First.${typed.slice(0, length)}`;
    await until('what was typed is there again', async () => (await textField(again).inputValue()).startsWith(least));
    await until('and on the server', async () => (await stored()).startsWith(least));
    expect(`${before} First.${typed}`.startsWith(await stored())).toBe(true);
    await context.close();
  });
});
