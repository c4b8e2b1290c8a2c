import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MeetingFile } from '#contract/meeting-file';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { inject, injections, ran } from '../support/injections.js';

const paths = [
  ...['/', '/meetings/grcp-8', '/meetings/two-days', '/meetings/two-days?lang=fr', '/api/docs', '/nothing'],
  ...['/meetings/two-days?since=1', '/meetings/two-days/changes', '/meetings/two-days/changes?lang=fr'],
];

describeWith(['chromium', 'arial'], 'the public pages', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startTestApp('http://localhost');
    const releases = house.app.get(ReleaseService);
    await releases.importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
    await releases.importAndRelease(sampleFile('two-days'), 'note', theSystem);
    await releases.importAndRelease(shiftedMeeting(), 'An hour later', theSystem);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** A page at an address, with what the browser complained about. */
  async function open(path: string, width: number, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(house.origin)) complaints.push(`foreign: ${request.url()}`);
    });
    await page.goto(`${house.origin}${path}`);
    return { page, complaints };
  }

  const sidewaysScroll = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it.each(paths)(
    '%s has no fault of accessibility, on a phone by night or a laptop by day',
    async (path) => {
      for (const [width, colorScheme] of [
        [390, 'dark'],
        [1440, 'light'],
      ] as const) {
        const { page } = await open(path, width, { colorScheme });
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.context().close();
      }
    },
    // The description of the API is long, and every word of it is looked at.
    300_000,
  );

  it.each(paths)(
    '%s needs no sideways scrolling at 320 pixels, and the browser has nothing to complain of',
    async (path) => {
      const { page, complaints } = await open(path, 320);
      expect(await sidewaysScroll(page)).toBe(0);
      // The console tells of the status of a page that is not there.
      expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
      await page.context().close();
    },
  );

  it('of a meeting leads to its sessions, guides, documents and calendar', async () => {
    const { page } = await open('/meetings/grcp-8', 390);
    const hrefs: string[] = await page.evaluate('[...document.links].map((link) => link.getAttribute("href"))');
    const anchors = hrefs.filter((href) => href.startsWith('#'));
    for (const anchor of anchors)
      expect([anchor, await page.locator(`[id="${anchor.slice(1)}"]`).count()]).toEqual([anchor, 1]);
    const shared = hrefs.filter((one) => one.startsWith('/') && one !== '/my-part');
    for (const href of shared) await house.http.get(href).expect(200);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '#_agenda',
        '#_guide-1',
        '/meetings/grcp-8/agenda.pdf',
        '/meetings/grcp-8/session-objectives.docx',
        'webcal://localhost/meetings/grcp-8/calendar.ics',
        '/meetings/grcp-8/sessions/working-lunch.ics',
      ]),
    );
    await page.context().close();
  });

  it('has lines of 60 to 75 characters where it is read, however wide the window', async () => {
    for (const path of ['/meetings/grcp-8', '/meetings/two-days']) {
      const { page } = await open(path, 1440);
      const lengths = await page.evaluate<number[]>(lineLengths);
      const mean = lengths.reduce((sum, length) => sum + length) / lengths.length;
      expect([Math.max(60, Math.min(mean, 75)), lengths.filter((length) => length > 80)]).toEqual([mean, []]);
      await page.context().close();
    }
  });

  it('has its links side by side as far as the page is wide', async () => {
    const { page } = await open('/meetings/grcp-8', 1440);
    const widths = await page.evaluate<number[]>(
      `['main', '.contents ul', '.downloads ul'].map((name) => document.querySelector(name).clientWidth)`,
    );
    expect(new Set(widths).size).toBe(1);
    await page.context().close();
  });

  it('has links as high as a finger on a phone', async () => {
    const { page } = await open('/meetings/grcp-8', 390, { hasTouch: true });
    await page.keyboard.press('Tab');
    const low = await page.evaluate(`[...document.links].map((link) => [link.textContent, link.offsetHeight])
      .filter(([, height]) => height > 0 && height < 44)`);
    expect(low).toEqual([]);
    await page.context().close();
  });

  it('leaves on the screen what is of no use on paper', async () => {
    const { page } = await open('/meetings/grcp-8', 1440);
    expect(await page.locator('body').innerText()).toContain('Add to calendar');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).not.toMatch(/Add to calendar|Agenda \(PDF\)|All meetings|News by mail/);
    expect(printed).toContain('Inter-State');
    await page.context().close();
  });

  it('begins with a link past the head for those who use the keyboard', async () => {
    const { page } = await open('/meetings/grcp-8', 1440);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate('document.activeElement.textContent + " " + document.activeElement.hash');
    expect(focused).toBe('Skip to the content #_content');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number), y: 8 });
    await page.context().close();
  });

  it('of a meeting is one response under 60 kB, with nothing of a script in it but its address', async () => {
    const { text } = await house.http.get('/meetings/grcp-8').expect(200);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text.match(/<script[^]*?<\/script>/g)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/assets\/[0-9a-f]{16}\.js"><\/script>$/),
    ]);
  });

  it('shows what was put into every field as text, and runs none of it', async () => {
    const injected = inject(sampleFile('two-days'));
    await house.app.get(ReleaseService).importAndRelease(injected, injections[0] ?? '', theSystem);
    await house.app.get(ReleaseService).importAndRelease(inject(shiftedMeeting()), injections[1] ?? '', theSystem);
    for (const path of ['/', '/meetings/injected', '/meetings/injected/changes', '/meetings/injected?since=1']) {
      const { page, complaints } = await open(path, 1440);
      expect(await ran(page)).toBe(false);
      expect(await page.locator('img, script:not([src^="/assets/"])').count()).toBe(0);
      expect(complaints).toEqual([]);
      expect(await page.locator('body').innerText()).toContain(injected.meeting.title);
      await page.context().close();
    }
  });
});

/** The second sample without a break, and its other sessions an hour later under other titles and in another room. */
function shiftedMeeting(): MeetingFile {
  const file = sampleFile('two-days');
  const sessions = file.sessions.filter(({ id }) => id !== 'coffee-1');
  const later = (wall: string) => `${wall.slice(0, 11)}${String(Number(wall.slice(11, 13)) + 1)}${wall.slice(13)}`;
  return {
    ...file,
    sessions: sessions.map(({ room, moderators, ...session }) => ({
      ...session,
      title: `${session.title}, later`,
      start: later(session.start),
      end: later(session.end),
    })),
  };
}

/** Numbers of characters of the lines of running text, the last line of each paragraph left out. */
const lineLengths = `[...document.querySelectorAll('.doc-body, .doc-lead-in')].filter((one) => !one.closest('table'))
  .flatMap((paragraph) => {
    const text = paragraph.firstChild;
    const range = document.createRange();
    const lines = new Map();
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top } = range.getBoundingClientRect();
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()].slice(0, -1);
  })`;
