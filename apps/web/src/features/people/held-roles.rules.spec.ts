import type { ProgrammeView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { heldRoles, sharedPlaces } from './held-roles.rules';

const role = (person: string) => ({ id: `role of ${person}`, person });
const group = (coFacilitator: string, rapporteur: string) => {
  return {
    id: 'g',
    coFacilitators: [role(coFacilitator)],
    rapporteurs: [role(rapporteur)],
    noteTakers: [role('cleo')],
  };
};
const programme = {
  sessions: [
    { id: 'a', moderators: [role('ama')], items: [{ id: 'i', speakers: [role('ben'), role('ama')] }], groups: [] },
    { id: 'b', moderators: [], items: [], groups: [group('ben', 'ama')] },
  ],
} as unknown as ProgrammeView;

describe('the roles of people', () => {
  const held = heldRoles(programme);

  it('are found in sessions, items and groups', () => {
    const places = (key: string) => held.get(key)?.map(({ kind, session }) => [kind, session.id]);
    expect(places('ama')).toEqual([
      ['moderator', 'a'],
      ['speaker', 'a'],
      ['rapporteur', 'b'],
    ]);
    expect(places('cleo')).toEqual([['noteTaker', 'b']]);
    expect(places('dora')).toBeUndefined();
  });

  it('are in one place where two people have the same kind in the same item or group', () => {
    const of = (key: string) => held.get(key) ?? [];
    expect(sharedPlaces(of('ama'), of('ben')).map(({ kind, item }) => [kind, item?.id])).toEqual([['speaker', 'i']]);
    expect(sharedPlaces(of('ama'), of('cleo'))).toEqual([]);
  });
});
