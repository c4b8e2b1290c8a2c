import type { Page } from 'playwright-core';
import { stringify } from 'yaml';
import { sampleFile } from './app.js';
import type { DeskWords } from './desk-words.js';
import { about, button } from './hostile-buttons.js';
import { hostileSession } from './hostile-desk.js';
import {
  openForm,
  openLead,
  recommend,
  project,
  openPresentation,
  openConsolidation,
  openHighlights,
} from './hostile-outputs.js';
import { inject, injections } from './injections.js';

/** What more there is to see of a screen once somebody has done something on it. */
type Opening = (page: Page, t: DeskWords) => Promise<unknown>;

export type Screen = readonly [what: string, path: string, opening: Opening | null];

const openFirst = (key: string, values: Record<string, string>): Opening => {
  return (page, t) =>
    button(page, about(t(key, values)))
      .first()
      .click();
};

const choose =
  (content: string): Opening =>
  async (page) => {
    const file = { name: 'meeting.yaml', mimeType: 'application/yaml', buffer: Buffer.from(content) };
    await page.setInputFiles('input[type=file]', file);
    await page.locator('main section, main ol').first().waitFor();
  };

const injected = inject(sampleFile('grcp-8'));
const desk = '/desk/injected';

/** Every screen of the desk and every page of the site that shows what somebody wrote, with what can be opened on it. */
export const screens: readonly Screen[] = [
  [
    'the meetings, and those that were deleted',
    '/desk/',
    (page, t) => page.getByText(t('meetings:deleted')).first().waitFor(),
  ],
  ['a new meeting, with what is missing', '/desk/new', (page, t) => button(page, t('meetings:make')).click()],
  ['a copy of a meeting', '/desk/copy?of=injected', null],
  [
    'the problems of a file',
    '/desk/import',
    choose(
      stringify({
        ...injected,
        [injections[0] ?? '']: injections[1],
        meeting: { ...injected.meeting, timeZone: injections[2] },
      }),
    ),
  ],
  [
    'what a file would change',
    '/desk/import',
    choose(
      stringify({
        ...injected,
        sessions: injected.sessions
          .filter(({ kind }) => kind !== 'break')
          .map((one) => ({ ...one, title: injections[4] })),
      }),
    ),
  ],
  ['the timetable', `${desk}/timetable`, null],
  ['the timetable as a list', `${desk}/timetable?view=list`, null],
  ['a session beside the timetable', `${desk}/timetable?session=${hostileSession}`, null],
  ['an exact time', `${desk}/timetable?view=list`, openFirst('timetable:moveSession', { title: '…' })],
  ['a new session', `${desk}/timetable`, (page, t) => button(page, t('timetable:newSession')).click()],
  ['a session, with some of it open', `${desk}/sessions/${hostileSession}`, openSome],
  ['a session of groups, with some of it open', `${desk}/sessions/working-lunch`, openSome],
  ['the history of a session', `${desk}/sessions/${hostileSession}`, openHistory],
  ['two versions of a title', `${desk}/sessions/${hostileSession}`, conflict],
  ['the people', `${desk}/people`, null],
  ['a person', `${desk}/people?person=${injected.people?.[0]?.id}`, null],
  ['a new person', `${desk}/people`, (page, t) => button(page, t('people:add')).click()],
  ['the participation of mechanisms, and one of them', `${desk}/participation`, openMechanism],
  ['the groups of a breakout', `${desk}/groups`, (page) => page.locator('main li button').first().waitFor()],
  ['the groups as they are proposed', `${desk}/groups`, proposed],
  ['the outputs', `${desk}/outputs`, (page) => page.locator('main tbody tr').first().waitFor()],
  ['the form of a group', `${desk}/outputs`, (page, t) => openForm(page, t, 'open')],
  ['what a group has handed in', `${desk}/outputs`, (page, t) => openForm(page, t, 'submitted')],
  ['the lead of a plenary', `${desk}/plenary`, openLead],
  ['a slide as it is projected', `${desk}/plenary`, project],
  ['what a group presents', `${desk}/outputs`, openPresentation],
  ['the reports', `${desk}/reports`, (page) => page.locator('main tbody tr').first().waitFor()],
  ['the highlights, with what a group has worded anew', `${desk}/highlights`, openHighlights],
  ['the register of recommendations', `${desk}/recommendations`, (page) => recommend(page, `${desk}/recommendations`)],
  ['a recommendation', `${desk}/recommendations`, (page) => recommend(page, `${desk}/recommendations/1`)],
  ['the registers of all meetings', `${desk}/recommendations`, (page) => recommend(page, '/desk/recommendations')],
  ['the public recommendations', `${desk}/recommendations`, (page) => recommend(page, '/recommendations')],
  ['what a plenary makes of what groups recommend', `${desk}/plenary/session-4/consolidation`, openConsolidation],
  [
    'the invitations, and one of them',
    `${desk}/invitations`,
    (page) => page.locator('tbody th button').first().click(),
  ],
  ['the documents', `${desk}/documents`, pages],
  ['a document as text', `${desk}/documents?view=text`, null],
  ['the calendar', `${desk}/documents?document=calendar`, null],
  ['the readiness', `${desk}/readiness`, null],
  ['the release', `${desk}/release`, null],
  ['the log, with what was before and after', `${desk}/log`, (page) => page.locator('summary').first().click()],
  ['the settings', `${desk}/settings`, null],
  ['the mechanisms', '/desk/mechanisms', null],
  ['a mechanism, with its history and a form', '/desk/mechanisms/isles', stateChair],
  ['a new mechanism, with what is missing', '/desk/mechanisms/new', addNothing],
  ['the thematic foci', '/desk/mechanisms/themes', null],
  ['the thematic foci as a table', '/desk/mechanisms/themes?view=table', null],
  ['the overlaps, and those of one mechanism', '/desk/mechanisms/overlaps?of=isles', null],
  ['the overlaps as a table', '/desk/mechanisms/overlaps?view=table&by=regions', null],
  [
    'the corrections, and how one is accepted',
    '/desk/mechanisms/corrections',
    openFirst('mechanisms:acceptOf', { what: '…' }),
  ],
  ['the way to anywhere', `${desk}/people`, (page) => page.keyboard.press('Control+k')],
  ['the run of a session', `${desk}/run/${hostileSession}`, null],
  ['a screen that is not there', `${desk}/nowhere`, null],
  ['the page of one’s own part', '/my-part', null],
  ['the page of a session that one prepares', `/my-part/meetings/injected/sessions/${hostileSession}`, null],
  ['the public page', '/meetings/injected', null],
  ['what changed', '/meetings/injected/changes', null],
  ['the group of a mechanism', `/meetings/injected/my-group?mechanism=${injected.mechanisms?.[0]?.id}`, null],
];

async function openSome(page: Page, t: DeskWords): Promise<void> {
  const edit = button(page, about(t('session:editName', { name: '…' })));
  await edit.first().waitFor();
  for (let left = 6; left > 0 && (await edit.count()) > 0; left -= 1) await edit.first().click();
}

async function openMechanism(page: Page, t: DeskWords): Promise<void> {
  const what = t('participation:edit');
  await button(page, about(t('participation:ofMechanism', { what, mechanism: '…' })))
    .first()
    .click();
}

async function proposed(page: Page, t: DeskWords): Promise<void> {
  await button(page, t('groups:propose')).click();
  await page.locator('main table').last().waitFor();
}

async function openHistory(page: Page, t: DeskWords): Promise<void> {
  await button(page, t('session:showHistory')).last().click();
  await button(page, about(t('session:restoreName', { text: '…' })))
    .first()
    .waitFor();
}

async function stateChair(page: Page, t: DeskWords): Promise<void> {
  await page.locator('summary').nth(4).click();
  const fact = t('mechanismTerms:factChair');
  await button(page, t('mechanisms:stateNewOf', { fact })).click();
  await page.getByRole('button', { name: t('mechanisms:state'), exact: true }).click();
  await page.locator('form [role=alert]').waitFor();
}

async function addNothing(page: Page, t: DeskWords): Promise<void> {
  await button(page, t('mechanisms:addIt')).click();
  await page.locator('form [role=alert]').waitFor();
}

/** Somebody else has written another title meanwhile. */
async function conflict(page: Page, t: DeskWords): Promise<void> {
  const title = page.getByRole('textbox', { name: t('session:title'), exact: true });
  await title.fill(injections[2] ?? '');
  const { origin } = new URL(page.url());
  const at = `${origin}/api/meetings/injected/programme`;
  const programme = (await (await page.request.get(at)).json()) as { sessions: { id: string; version: number }[] };
  const version = programme.sessions.find(({ id }) => id === hostileSession)?.version;
  const headers = { Origin: origin, 'If-Match': `"${version}"` };
  await page.request.patch(`${at}/sessions/${hostileSession}`, {
    headers,
    data: { title: `${injections[3]} ${version}` },
  });
  await title.press('Enter');
  await page.getByRole('group', { name: t('field:conflictIn', { label: t('session:title') }) }).waitFor();
}

async function pages(page: Page): Promise<void> {
  await page.locator('article').first().waitFor();
}
