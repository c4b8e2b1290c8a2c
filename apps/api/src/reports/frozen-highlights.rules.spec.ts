import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StandingRecommendation } from '../plenary/consolidation/standing.js';
import type { Registered } from '../recommendations/register-reader.js';
import { frozenHighlights, type HighlightsMatter } from './frozen-highlights.rules.js';

const worded = <Value>(value: Value) => ({ value, version: 0, by: null, at: null });
const group = { id: 'north', number: 1, name: 'North' };

/** A recommendation of one sentence, which is its id. */
function standing(
  id: string,
  ordinal: number,
  { decision, isRemoved }: { decision: 'adopted' | 'noted' | null; isRemoved: boolean },
): StandingRecommendation {
  const source = { group: group.id, entry: id };
  return {
    ...{ id, ordinal, sources: [{ ...source, submission: 1 }], decision, decidedAt: null, decidedBy: null, version: 1 },
    removedAt: isRemoved ? new Date(0) : null,
    fields: {
      ...{ title: worded(''), sentences: worded([{ text: id, sources: [source] }]), addressee: worded('') },
      ...{ levels: worded([]), regions: worded([]) },
    },
  };
}

function matter(plenaries: StandingRecommendation[][], registered: Registered[] = []): HighlightsMatter {
  const meeting = {
    ...{ slug: 'small', shortTitle: 'Small 1', title: 'A small meeting', language: 'en', timeZone: 'Europe/Zurich' },
    ...{ startDate: '2031-05-06', endDate: '2031-05-06' },
  };
  const releasedAt = '2031-05-06T16:00:00Z';
  return {
    head: { version: 0, issuedAt: releasedAt },
    programme: { format: 'grcp-snapshot/1', version: 1, releasedAt, note: '', meeting, sessions: [], guide: [] },
    ...{ attribution: 'named', blocks: [], groups: [], registered },
    plenaries: plenaries.map((recommendations, index) => ({
      ...{ plenary: { id: `plenary-${index}` }, reports: [{ room: { group } }], recommendations, submissions: [] },
    })),
  };
}

describe('the recommendations of frozen highlights', () => {
  it('are those that were adopted, each sentence once with its source, whatever was decided and wherever', () => {
    const kind = fc.record({
      decision: fc.constantFrom('adopted' as const, 'noted' as const, null),
      isRemoved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(kind, { maxLength: 6 }), { maxLength: 3 }), fc.nat(20), (kinds, seed) => {
        const plenaries = kinds.map((ones, place) =>
          ones.map((one, index) => standing(`${place}.${index}`, index, one)),
        );
        const adopted = plenaries.flat().filter(({ decision, removedAt }) => decision === 'adopted' && !removedAt);
        const registered = plenaries.flatMap((ones, place) =>
          ones.flatMap(({ id }, index): Registered[] =>
            (place + index + seed) % 3 === 0
              ? []
              : [
                  {
                    ...{ origin: { session: `plenary-${place}`, id }, number: 100 * ((place + seed) % 3) + index },
                    ...{ label: `Small 1/R${id}`, themes: [], owners: [] },
                  },
                ],
          ),
        );
        const { recommendations, groups } = frozenHighlights(matter(plenaries, registered));
        const sentences = recommendations.flatMap((one) => one.sentences.map(({ text }) => text));
        expect(sentences.toSorted()).toEqual(adopted.map(({ id }) => id).toSorted());
        for (const { sources, sentences: own } of recommendations)
          expect(sources.map(({ group: from, entry }) => [from, entry])).toEqual([[group.id, own[0]?.text]]);
        expect(groups.length > 0).toBe(adopted.length > 0);
      }),
    );
  });

  it('stand by the numbers of the register, and what has none after them', () => {
    const adopted = { decision: 'adopted', isRemoved: false } as const;
    const plenaries = [['a', 'b', 'c'].map((id, index) => standing(id, index, adopted))];
    const entered = (id: string, number: number): Registered => ({
      ...{ origin: { session: 'plenary-0', id }, number, label: `Small 1/R${number}`, themes: [], owners: ['Isles'] },
    });
    const { recommendations } = frozenHighlights(matter(plenaries, [entered('c', 1), entered('a', 2)]));
    expect(recommendations.map(({ id, label, owners }) => [id, label, owners])).toEqual([
      ['c', 'Small 1/R1', ['Isles']],
      ['a', 'Small 1/R2', ['Isles']],
      ['b', null, []],
    ]);
  });
});
