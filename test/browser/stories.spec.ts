import { wordsIn } from '#words/words';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AddressObject } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { emailOf, makeAccount } from '../support/accounts.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { castMeeting } from '../support/cast.js';
import { describeWith } from '../support/describe-with.js';
import { letOrganize, tooWide } from '../support/desk.js';
import { type DeskWords, deskWords } from '../support/desk-words.js';
import { picture } from '../support/pictures.js';
import { type PublishingDesk, startPublishingDesk } from '../support/publishing-desk.js';
import { draft } from '../support/small-meeting.js';
import { until } from '../support/until.js';

// A whole story at the pace of a browser.
jest.setTimeout(180_000);

const locales = { en: 'en-GB', fr: 'fr-FR', ar: 'ar' };

/** Pages without scripts speak the languages of documents; for all others they speak English. */
const pageLanguages = { en: 'en', fr: 'fr', ar: 'en' } as const;

describeWith(['chromium'], 'each kind of person, from the link in a mail to what they came for', () => {
  let house: PublishingDesk;
  let browser: Browser;

  beforeAll(async () => {
    house = await startPublishingDesk();
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  describe.each([
    ['en', 1440],
    ['en', 390],
    ['fr', 1440],
    ['fr', 390],
    ['ar', 1440],
    ['ar', 390],
  ] as const)('in %s at %i pixels', (language, width) => {
    const slug = `day-${language}-${width}`;
    const addressOf = (person: string) => `${person}-${slug}@example.org`;
    let t: DeskWords;
    let page: Page;
    let complaints: string[];

    const mailsTo = (person: string) =>
      house.mailServer.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === addressOf(person));

    /** Somebody comes to a browser of their own, and ends with nothing that is wrong on the page where the story ends. */
    const story = async (name: string, tell: () => Promise<void>) => {
      const context = await browser.newContext({ viewport: { width, height: 844 }, locale: locales[language] });
      page = await context.newPage();
      complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(house.origin))
          complaints.push(request.url());
      });
      // Also of a story that ends too early.
      await tell().finally(() => picture(page, `story-${name}-${language}-${width}`));
      expect([...complaints, ...(await tooWide(page))]).toEqual([]);
      await context.close();
    };

    const linksTo = (person: string) =>
      mailsTo(person).flatMap(({ text }) => /http:\S+\/sign-in\/\S+/.exec(text ?? '') ?? []);
    /** Signs in by the link in the mail that comes after so many. */
    const useLinkTo = async (person: string, after = 0) => {
      await until(`the mail to ${person} has come`, () => linksTo(person).length > after);
      await page.goto(linksTo(person)[after] ?? '');
      expect(await page.getAttribute('html', 'lang')).toBe(pageLanguages[language]);
      await page.locator('main button').click();
      await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
    };

    const askForLink = async (person: string) => {
      const before = linksTo(person).length;
      await page.goto(`${house.origin}/sign-in`);
      await page.fill('#link-email', addressOf(person));
      await page.press('#link-email', 'Enter');
      await useLinkTo(person, before);
    };
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const go = (screen: string) => page.getByRole('link', { name: t(`nav:${screen}`), exact: true }).click();

    beforeAll(async () => {
      t = await deskWords(language);
      await draft(house, castMeeting(slug));
      await house.query(
        `UPDATE person SET email = family_name || '-' || $1 || '@example.org' FROM meeting_person, meeting
         WHERE person_id = person.id AND meeting.id = meeting_id AND slug = $1`,
        [slug],
      );
      await house.query(
        `UPDATE role SET state = 'toBeConfirmed' WHERE session_id IN
         (SELECT session.id FROM session JOIN meeting ON meeting.id = meeting_id WHERE slug = $1)`,
        [slug],
      );
      for (const person of ['organizer', 'participant']) {
        await makeAccount(house, `${person}-${slug}`, { hasPassword: false });
      }
      expect(emailOf(`organizer-${slug}`)).toBe(addressOf('organizer'));
      await letOrganize(house, slug, `organizer-${slug}`);
    });

    it('an organizer moves a session with what follows, releases, and invites everybody', () =>
      story('organizer', async () => {
        await askForLink('organizer');
        await page.goto(`${house.origin}/desk/${slug}/timetable?view=list`);
        await becomes(() => page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
        await page
          .getByRole('button', { name: t('timetable:moveSession', { title: 'First' }) })
          .first()
          .click();
        await page.getByLabel(t('timetable:start')).fill('9.30');
        await page.getByLabel(t('timetable:end')).fill('10.30');
        await page.getByLabel(t('timetable:carry.day')).check();
        await button(t('timetable:carryOut', { count: 3 })).click();
        await page.getByText(t('timetable:planCaption')).waitFor({ state: 'detached' });
        await go('release');
        await page.locator('textarea[name=note]').fill('The programme');
        await button(t('release:release', { version: 1 })).click();
        await page.getByRole('heading', { name: t('release:question', { version: 1 }) }).waitFor();
        await button(t('release:release', { version: 1 })).click();
        await page.getByRole('heading', { name: t('release:done', { version: 1 }) }).waitFor();
        await go('invitations');
        await page.getByLabel(t('invitations:chooseAll', { count: 7 })).check();
        await button(t('invitations:invite', { count: 7 })).click();
        await button(t('invitations:lookAtMails')).click();
        await button(t('invitations:send', { count: 7 })).click();
        await until('everybody is invited', () =>
          ['mona', 'milo', 'sam', 'cora', 'rita', 'nils', 'rolf'].every((one) => mailsTo(one).length === 1),
        );
        await page.getByText(t('invitations:sentNow', { count: 7 })).waitFor();
      }));

    it('a moderator confirms, writes a private note, and runs the session', () =>
      story('moderator', async () => {
        await useLinkTo('mona');
        await page.locator('button[value=confirmed]').click();
        await page.locator('.done').waitFor();
        await page.locator(`a[href="/my-part/meetings/${slug}/sessions/first"]`).click();
        await page.fill('#note', 'Ask about the figures.');
        await page.locator('#notes button').click();
        expect(await page.inputValue('#note')).toBe('Ask about the figures.');
        await page.locator(`a[href="/desk/${slug}/run/first"]`).first().click();
        await page.getByRole('heading', { name: 'First' }).waitFor();
        await button(t('run:begin')).waitFor();
      }));

    it('a speaker confirms, and says who they are', () =>
      story('speaker', async () => {
        await useLinkTo('sam');
        await page.locator('button[value=confirmed]').click();
        await page.locator('.done').waitFor();
        await page.fill('textarea[name=biography]', 'Works on figures.');
        await page.locator('form[action$=biography] button').click();
        await page.locator('.done').waitFor();
        expect(await page.inputValue('textarea[name=biography]')).toBe('Works on figures.');
      }));

    it('a co-facilitator confirms, and finds the group with those who are in it', () =>
      story('co-facilitator', async () => {
        await useLinkTo('cora');
        await page.locator('button[value=confirmed]').click();
        await page.locator('.done').waitFor();
        await page.locator(`a[href="/my-part/meetings/${slug}/sessions/groups#group-1"]`).click();
        const words = wordsIn(pageLanguages[language]);
        expect((await page.locator('#group-1').innerText()).split(/\n+/)).toEqual([
          words('group', { number: 1, name: 'One' }),
          `${words('roleCoFacilitator')}: cora`,
          `${words('roleRapporteur')}: ${words('toBeConfirmed')}`,
        ]);
      }));

    it('a rapporteur declines for a reason, which the organizer reads', () =>
      story('rapporteur', async () => {
        await useLinkTo('rita');
        await page.locator('details summary').first().click();
        await page.fill('textarea[name=reason]', 'On another mission');
        await page.locator('button[value=declined]').click();
        await page.locator('.done').waitFor();
        const [role] = await house.query(
          `SELECT state FROM role WHERE decline_reason = 'On another mission' AND
          person_id IN (SELECT meeting_person.id FROM meeting_person JOIN meeting ON meeting.id = meeting_id WHERE slug = $1)`,
          [slug],
        );
        expect(role?.['state']).toBe('declined');
        await page.locator('form[action="/sign-out"] button').click();
        await askForLink('organizer');
        await page.goto(`${house.origin}/desk/${slug}/invitations`);
        await page.getByRole('button', { name: 'rita' }).click();
        await becomes(() => page.getByLabel(t('invitations:reason')).inputValue(), 'On another mission');
      }));

    it('a participant makes a programme of their own, with a calendar', () =>
      story('participant', async () => {
        await askForLink('participant');
        await page.goto(`${house.origin}/meetings/${slug}`);
        await page.locator('#second .star').click();
        const kept = () => house.query(`SELECT session FROM starred_session WHERE meeting = $1`, [slug]);
        await becomes(kept, [{ session: 'second' }]);
        await page.locator('[name=mine]').check();
        await page.locator('#first').waitFor({ state: 'hidden' });
        await page.locator('#second').waitFor();
      }));
  });
});
