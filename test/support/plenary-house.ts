import type { ConsolidationEdit, ConsolidationEdited, ConsolidationView } from '#contract/consolidation';
import { randomUUID } from 'node:crypto';
import { addEntry, type OutputHouse, wholeRecommendation } from './output-house.js';
import type { Visitor } from './visitor.js';

/** Address of the plenary to which the groups of the house of writers report. */
export const plenary = '/api/meetings/small/sessions/reports/plenary';

/** The id of the group whose output is at an address. */
export const groupIn = (address: string): string => /groups\/([^/]+)/.exec(address)?.[1] ?? '';

type Name = 'north' | 'south';

/** Who hands in for each group, and who clears it. */
const hands = {
  north: { rapporteur: 'rita', coFacilitators: ['cora', 'carl'] },
  south: { rapporteur: 'rolf', coFacilitators: ['dina'] },
} as const;

/** Writes recommendations in a group and hands them in. @returns their ids */
export async function handIn(cast: OutputHouse, group: Name, ...texts: string[]): Promise<string[]> {
  const rapporteur = cast.people[hands[group].rapporteur];
  const entries: string[] = [];
  for (const text of texts)
    entries.push(await addEntry(rapporteur, cast[group], 'recommendation', wholeRecommendation(text)));
  await rapporteur.post(`${cast[group]}/submission`).expect(200);
  return entries;
}

/** Every co-facilitator of a group stands by what it has handed in. */
export async function clear(cast: OutputHouse, group: Name, submission = 1): Promise<void> {
  for (const id of hands[group].coFacilitators)
    await cast.people[id].post(`${cast[group]}/clearances`, { submission }).expect(200);
}

/** Hands recommendations in, has them cleared and presented. @returns their ids */
export async function presented(cast: OutputHouse, group: Name, ...texts: string[]): Promise<string[]> {
  const entries = await handIn(cast, group, ...texts);
  await clear(cast, group);
  await cast.people.mona.put(`${plenary}/presented/${groupIn(cast[group])}`, {}).expect(200);
  return entries;
}

export async function consolidate(who: Visitor, ...edits: ConsolidationEdit[]): Promise<ConsolidationEdited> {
  return (await who.post(`${plenary}/consolidation/edits`, { edits }).expect(200)).body as ConsolidationEdited;
}

export const consolidationOf = async (who: Visitor): Promise<ConsolidationView> =>
  (await who.get(`${plenary}/consolidation`).expect(200)).body as ConsolidationView;

/** Begins a recommendation of the plenary with one of a group. @returns its id */
export async function beginWith(who: Visitor, group: string, entry: string): Promise<string> {
  const recommendation = randomUUID();
  await consolidate(who, { kind: 'begin', recommendation, source: { group, entry } });
  return recommendation;
}
