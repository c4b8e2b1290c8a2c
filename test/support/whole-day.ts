import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { Browser, Page } from 'playwright-core';
import { emailOf, makeAccount, password } from './accounts.js';
import { startTestApp, type TestApp, waitForDatabase } from './app.js';
import { startBrowser } from './browser.js';
import { letOrganize, openDesk } from './desk.js';
import { FaultProxy } from './fault-proxy.js';
import { giveAccount } from './output-house.js';
import { draft, smallMeeting } from './small-meeting.js';
import { Visitor } from './visitor.js';

/** A group of the day: who facilitates and who reports it, and what its people write. */
interface DayGroup {
  name: string;
  coFacilitator: string;
  rapporteur: string;
  recommendations: { title: string; text: string }[];
  practice: string;
}

/** Four groups; the first recommendations of the first two say the same in other words. */
export const groups: readonly [DayGroup, DayGroup, DayGroup, DayGroup] = [
  {
    ...{ name: 'North', coFacilitator: 'Cora', rapporteur: 'Rita' },
    recommendations: [
      { title: 'Portal', text: 'Build a shared portal for migration data. Keep it in the secretariats.' },
      { title: 'Calendars', text: 'Share calendars of meetings early.' },
    ],
    practice: 'Two desks at each border answer in four languages.',
  },
  {
    ...{ name: 'South', coFacilitator: 'Carl', rapporteur: 'Rolf' },
    recommendations: [
      { title: 'One portal', text: 'Share migration data through one common portal.' },
      { title: 'Border officials', text: 'Train border officials together.' },
    ],
    practice: 'A handbook goes with each new official.',
  },
  {
    ...{ name: 'East', coFacilitator: 'Ceda', rapporteur: 'Rena' },
    recommendations: [{ title: 'Remittances', text: 'Publish what each transfer costs.' }],
    practice: 'Banks and post offices meet each spring.',
  },
  {
    ...{ name: 'West', coFacilitator: 'Cyra', rapporteur: 'Remy' },
    recommendations: [{ title: 'Young people', text: 'Ask young people before a programme begins.' }],
    practice: 'Pupils interview those who came back.',
  },
];

const noteTaker = 'Nils';
const moderator = 'Mona';

/** Eleven people with the organizer Olga, on one line that can be made bad, and their meeting. */
export interface WholeDay {
  house: TestApp;
  line: FaultProxy;
  browser: Browser;
  /** Somebody comes to a screen of the meeting. */
  open(as: string, path: string, width?: number): Promise<Page>;
  /** The organizer, who asks the API by herself. */
  olga(): Promise<Visitor>;
  /** Of the form of a group. */
  formOf(group: DayGroup): string;
  close(): Promise<void>;
}

export async function startWholeDay(): Promise<WholeDay> {
  let port = 0;
  const line = await FaultProxy.to(() => port);
  const origin = `http://127.0.0.1:${line.port}`;
  const house = await startTestApp(origin);
  port = Number(new URL(house.origin).port);
  waitForDatabase(house);
  house.clock.set('2031-05-06T09:00:00Z');
  await draft(house, dayMeeting());
  for (const id of people()) await giveAccount(house, id);
  await makeAccount(house, 'Olga');
  await letOrganize(house, 'small', 'Olga');
  const ids = new Map(
    (await house.query<{ id: string; name: string }>('SELECT id, name FROM breakout_group')).map(({ id, name }) => [
      name,
      id,
    ]),
  );
  const browser = await startBrowser();
  return {
    ...{ house, line, browser },
    open: async (as, path, width = 1024) => {
      const { page } = await openDesk({ origin }, browser, `/desk/small/${path}`, { as, width });
      return page;
    },
    olga: () => new Visitor(house.origin, origin).signIn(emailOf('Olga'), password),
    formOf: ({ name }) => `outputs/breakout/${ids.get(name)}`,
    close: async () => {
      await browser.close();
      await line.close();
      await house.close();
    },
  };
}

/** Tries what may fail for the line alone, a few times. */
export async function again(work: () => Promise<void>): Promise<void> {
  for (let left = 10; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

function people(): string[] {
  const named = groups.flatMap(({ coFacilitator, rapporteur }) => [coFacilitator, rapporteur]);
  return [...named, noteTaker, moderator].map(idOf);
}

const idOf = (name: string) => name.toLowerCase();

/** A breakout of the four groups, from 10.30 to 12.00 in Zurich, and the plenary to which they report in the afternoon. */
function dayMeeting(): MeetingFile {
  const named = (name: string) => [{ person: idOf(name) }];
  const file = smallMeeting({
    people: ['ama', 'ben', 'cleo', ...people()].map((id) => ({
      ...{ id, honorific: 'Ms', familyName: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` },
    })),
    breakout: {
      groups: groups.map(({ name, coFacilitator, rapporteur }, index) => ({
        ...{ number: index + 1, name, coFacilitators: named(coFacilitator), rapporteurs: named(rapporteur) },
        ...(index === 0 && { noteTakers: named(noteTaker) }),
      })),
      reportsTo: 'reports',
    },
  });
  const reports: FileSession = {
    ...{ id: 'reports', kind: 'plenary', number: 2, title: 'Reports' },
    ...{ start: '2031-05-06T13:00', end: '2031-05-06T14:00' },
    moderators: named(moderator),
    items: [{ kind: 'groupReports' }],
  };
  return { ...file, sessions: [...file.sessions, reports] };
}
