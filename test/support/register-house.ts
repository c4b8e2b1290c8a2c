import type { MeetingRegister, RecommendationView } from '#contract/recommendation';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import type { TestApp } from './app.js';
import type { OutputHouse } from './output-house.js';
import { beginWith, consolidate, groupIn, presented } from './plenary-house.js';
import { smallRegistry } from './registry-file.js';
import type { Visitor } from './visitor.js';

/** Address of the register of the meeting of writers. */
export const register = '/api/meetings/small/recommendations';

export const registerOf = async (who: Visitor, address = register): Promise<MeetingRegister> =>
  (await who.get(address).expect(200)).body as MeetingRegister;

/** Fills the registry with mechanisms that can own recommendations: `isles` and `plains`. */
export async function knowMechanisms({ app }: Pick<TestApp, 'app'>): Promise<void> {
  await app.get(MechanismImportService).importFile(smallRegistry(), theSystem);
}

/** Has the group in the north recommend these, and the plenary adopt them in their order. @returns their ids in the plenary */
export async function adopt(cast: OutputHouse, ...texts: string[]): Promise<string[]> {
  const entries = await presented(cast, 'north', ...texts);
  const ids: string[] = [];
  for (const entry of entries) {
    const recommendation = await beginWith(cast.people.mona, groupIn(cast.north), entry);
    await consolidate(cast.people.mona, { kind: 'decide', recommendation, decision: 'adopted', seen: 1 });
    ids.push(recommendation);
  }
  return ids;
}

/** Enters by hand. */
export async function addByHand(who: Visitor, body: object = {}, address = register): Promise<RecommendationView> {
  const whole = { title: 'Meetings', text: 'Meet yearly.', ...body };
  return (await who.post(address, whole).expect(201)).body as RecommendationView;
}

/** Asks for a change of one over the version that was read. */
export const ask = (who: Visitor, number: number, body: object, version = 1, address = register) =>
  who.request('patch', `${address}/${number}`).set('If-Match', `"${version}"`).send(body);

/** Changes one over the version that was read. */
export async function change(...asked: Parameters<typeof ask>): Promise<RecommendationView> {
  return (await ask(...asked).expect(200)).body as RecommendationView;
}
