import type { LinkedOwner, MadeOwnerLink, OwnersOfMeeting, OwnerStanding } from '#contract/owner-link';
import { tokenIn } from './accounts.js';
import { register } from './register-house.js';
import type { Visitor } from './visitor.js';

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
