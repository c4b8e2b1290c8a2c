import type { LinkedOwner, MadeOwnerLink, OwnersOfMeeting, OwnerStanding } from '#contract/owner-link';
import type { RecommendationView } from '#contract/recommendation';
import { tokenIn } from './accounts.js';
import { startTestApp, type TestApp } from './app.js';
import { gatherWriters, type OutputHouse } from './output-house.js';
import { addByHand, knowMechanisms, register } from './register-house.js';
import { Visitor } from './visitor.js';

const meeting = '/api/meetings/small';
/** Owners of what tests recommend. */
export const isles = { mechanism: 'isles' };
export const council = { organization: 'A council' };

/** Makes a link for an owner. */
export async function makeLink(
  organizer: Visitor,
  wish: object = {},
  at = meeting,
): Promise<MadeOwnerLink & { token: string }> {
  const answer = await organizer.post(`${at}/owner-links`, { owner: isles, ...wish }).expect(201);
  const made = answer.body as MadeOwnerLink;
  return { ...made, token: tokenIn(made.address) };
}

export const ownersOf = async (organizer: Visitor, at = meeting): Promise<OwnersOfMeeting> =>
  (await organizer.get(`${at}/owner-reports`).expect(200)).body as OwnersOfMeeting;

/** How far one of them is, by name. */
export async function standingOf(organizer: Visitor, name: string): Promise<OwnerStanding | undefined> {
  return (await ownersOf(organizer)).owners.find(({ owner }) => owner.name === name);
}

/** A report on the first recommendation for 2031, as an owner sends it. */
const report = (body: object = {}) => ({
  ...{ recommendation: 1, year: 2031, text: 'We met twice.', status: 'inProgress', evidence: [] },
  ...body,
});

export const tryToReport = (owner: Visitor, token: string, body: object = {}) =>
  owner.post(`/api/owner-links/${token}/reports`, report(body));

export async function sendReport(owner: Visitor, token: string, body: object = {}): Promise<LinkedOwner> {
  return (await tryToReport(owner, token, body).expect(200)).body as LinkedOwner;
}

/** Accepts or declines a report over the version that was read. */
export const settle = (
  organizer: Visitor,
  { number = 1, report: id, version = 1 }: { number?: number; report: string; version?: number },
  how: 'acceptance' | 'refusal',
  body: object,
) => organizer.request('post', `${register}/${number}/reports/${id}/${how}`).set('If-Match', `"${version}"`).send(body);

/** The meeting of writers, where two owners have taken recommendations up. */
export interface OwnerHouse {
  house: TestApp;
  cast: OutputHouse;
  olga: Visitor;
  /** Who has a link, and no account. */
  owner: Visitor;
  /** Begins anew: both have taken up the first recommendation, the Isles Dialogue the second, the council the third. */
  begin(): Promise<void>;
  see(token: string): Promise<LinkedOwner>;
  get(number?: number): Promise<RecommendationView>;
  /** Reports on the first recommendation. @returns the link's token, and the report */
  reported(body?: object, wish?: object): Promise<{ token: string; id: string }>;
}

export async function startOwners(): Promise<OwnerHouse> {
  const house = await startTestApp();
  const cast = await gatherWriters(house);
  const { olga } = cast;
  const owner = new Visitor(house.origin);
  await knowMechanisms(house);
  const get = async (number = 1) => (await olga.get(`${register}/${number}`).expect(200)).body as RecommendationView;
  return {
    ...{ house, cast, olga, owner, get },
    begin: async () => {
      house.clock.set('2031-11-03T09:00:00Z');
      for (const table of ['recommendation', 'owner_link', 'mail']) await house.query(`DELETE FROM ${table}`);
      await addByHand(olga, { owners: [isles, council] });
      await addByHand(olga, { title: 'Data', text: 'Share data.', owners: [isles] });
      await addByHand(olga, { title: 'Portal', text: 'Build a portal.', owners: [council] });
    },
    see: async (token) => (await owner.get(`/api/owner-links/${token}`).expect(200)).body as LinkedOwner,
    reported: async (body = {}, wish = {}) => {
      const { token } = await makeLink(olga, wish);
      await sendReport(owner, token, body);
      const [made] = (await get()).reports;
      return { token, id: made?.id ?? '' };
    },
  };
}
