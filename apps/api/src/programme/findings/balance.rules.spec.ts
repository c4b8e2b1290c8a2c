import { type RoleKind, roleKind } from '#contract/fields';
import type { RegionTally, TypeTally } from '#contract/finding';
import { mechanismRegions, mechanismTypes } from '#contract/mechanism-terms';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraft, everyRole } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found } from '../../../../../test/support/found.js';
import type { KnownMechanism } from './indexed-draft.js';

const mechanisms = new Map<string, KnownMechanism>([
  ['midsa', { type: 'rcp', regions: ['africa'] }],
  ['rabat-process', { type: 'irf', regions: ['africa', 'europe'] }],
  ['gfmd', { type: 'global', regions: ['global'] }],
]);

describe('the balance of mechanisms', () => {
  const people = [
    { id: 'ama', familyName: 'Ama', mechanism: 'midsa' },
    { id: 'ben', familyName: 'Ben', mechanism: 'rabat-process' },
    { id: 'cleo', familyName: 'Cleo' },
    { id: 'unused', familyName: 'Unused', mechanism: 'gfmd' },
  ];
  const draft = draftOf(
    {
      one: {
        at: '6 09:00-10:00',
        moderators: [{ person: 'ama' }],
        items: [{ kind: 'panel', speakers: [{ person: 'ben' }] }],
      },
      two: { at: '6 10:00-11:00', moderators: [{ person: 'ama' }, { person: 'cleo' }] },
    },
    { people },
  );
  const regions = (counts: Partial<Record<RegionTally['region'], number>>) =>
    mechanismRegions.map((region) => ({ region, people: counts[region] ?? 0 }));
  const kinds = (counts: Partial<Record<TypeTally['type'], number>>) =>
    mechanismTypes.map((type) => ({ type, people: counts[type] ?? 0 }));

  it('is a count of people by region, each of several counted, and by kind, in all and by role', () => {
    const concerns = [{ kind: 'meeting', key: 'small', title: 'Small' }];
    expect(found(draft, ['balance.regions', 'balance.kinds'], { mechanisms })).toEqual([
      {
        ...{ key: 'balance.regions', rule: 'balance.regions', grade: 'hint', concerns },
        details: {
          ...{ people: 2, others: 1, regions: regions({ africa: 2, europe: 1 }) },
          ...{ moderator: regions({ africa: 1 }), speaker: regions({ africa: 1, europe: 1 }) },
          ...{ coFacilitator: regions({}), rapporteur: regions({}), noteTaker: regions({}) },
        },
      },
      {
        ...{ key: 'balance.kinds', rule: 'balance.kinds', grade: 'hint', concerns },
        details: {
          ...{ people: 2, others: 1, kinds: kinds({ rcp: 1, irf: 1 }) },
          ...{ moderator: kinds({ rcp: 1 }), speaker: kinds({ irf: 1 }) },
          ...{ coFacilitator: kinds({}), rapporteur: kinds({}), noteTaker: kinds({}) },
        },
      },
    ]);
  });

  it('is not told while nobody comes for a mechanism that is known', () => {
    expect(found(draft, ['balance.regions', 'balance.kinds'])).toEqual([]);
  });

  it('counts whoever a look at every role names, whatever the programme', () => {
    const ids = [...mechanisms.keys(), undefined];
    fc.assert(
      fc.property(arbitraryDraft, (generated) => {
        const comers = generated.people?.map((one, index) => ({ ...one, mechanism: ids[index % ids.length] }));
        const counted = { ...generated, people: comers };
        const held = counted.sessions.flatMap(everyRole).filter(([, , { state }]) => state !== 'declined');
        const of = (roles: readonly RoleKind[]) => {
          const named = new Set(
            held.flatMap(([kind, , { person }]) => (roles.includes(kind) && person ? [person] : [])),
          );
          return (comers ?? []).flatMap(({ id, mechanism }) =>
            named.has(id) ? [mechanisms.get(mechanism ?? '')] : [],
          );
        };
        const findings = found(counted, ['balance.regions', 'balance.kinds'], { mechanisms });
        expect(findings.length).toBe(of(roleKind.options).some((one) => one) ? 2 : 0);
        for (const { rule, details } of findings) {
          for (const [name, roles] of [
            ['all', roleKind.options],
            ...roleKind.options.map((one) => [one, [one]] as const),
          ] as const) {
            const known = of(roles).flatMap((one) => one ?? []);
            const expected =
              rule === 'balance.regions'
                ? mechanismRegions.map((region) => known.filter((one) => one.regions.includes(region)).length)
                : mechanismTypes.map((type) => known.filter((one) => one.type === type).length);
            const told = details[name === 'all' ? (rule === 'balance.regions' ? 'regions' : 'kinds') : name];
            expect((told as { people: number }[]).map(({ people: count }) => count)).toEqual(expected);
          }
        }
      }),
    );
  });
});
