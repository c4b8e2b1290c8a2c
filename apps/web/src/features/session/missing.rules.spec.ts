import type { FindingView } from '#contract/finding';
import type { Readiness } from '#contract/readiness';
import { describe, expect, it } from '@jest/globals';
import { lacksOf } from './missing.rules';

const session = { kind: 'session', key: 'plenary', title: 'Evidence' } as const;
const other = { kind: 'session', key: 'breakout', title: 'Means' } as const;
const item = { kind: 'item', key: '1', title: 'Voices', session: { key: 'plenary', title: 'Evidence' } } as const;

const finding = (rule: string, grade: string, concerns: object[], setAside: object | null = null) =>
  ({ key: rule, rule, grade, concerns, text: `${rule}.`, details: {}, setAside }) as unknown as FindingView;
const missing = (what: string, before: string, concerns: object[]) => {
  return { what, before, concerns, text: `${what}.`, details: {}, suppliers: [] };
};
const readiness = (...list: object[]) =>
  ({
    sessions: [
      { session: other, missing: [] },
      { session, missing: list },
    ],
  }) as unknown as Readiness;

describe('what a session lacks', () => {
  it('is what is found in it or in a part of it, the gravest first, and what is missing besides', () => {
    const lacks = lacksOf(
      'plenary',
      [
        finding('items.exceed-session', 'warning', [session]),
        finding('guide.missing', 'hint', [session]),
        finding('person.two-places', 'error', [other, item]),
        finding('breakout.no-groups', 'warning', [other]),
      ],
      readiness(missing('guide.missing', 'release', [session]), missing('room', 'meeting', [session])),
    );
    expect(lacks.map(({ grade, text }) => [grade, text])).toEqual([
      ['error', 'person.two-places.'],
      ['warning', 'items.exceed-session.'],
      ['hint', 'guide.missing.'],
      ['hint', 'room.'],
    ]);
  });

  it('is not what somebody has set aside', () => {
    const aside = { reason: 'So be it', by: null, at: '2031-01-01T00:00:00Z' };
    expect(lacksOf('plenary', [finding('guide.missing', 'hint', [session], aside)], readiness())).toEqual([]);
  });
});
