import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAfter, isDue, type WaitingRound, withRelease } from './quiet-time.rules.js';

const at = (minutes: number) => new Date(Date.UTC(2031, 0, 1, 0, minutes));
const quiet = { quietMinutes: 10, review: false };

describe('a round of notices', () => {
  it('waits from its first release on until the last one is so long ago as is wanted', () => {
    const first = withRelease(null, 4, { now: at(0), settings: quiet });
    expect(first).toEqual({ fromVersion: 4, toVersion: 4, dueAt: at(10) });
    const second = withRelease(first, 5, { now: at(7), settings: quiet });
    expect(second).toEqual({ fromVersion: 4, toVersion: 5, dueAt: at(17) });
    expect([16, 17, 18].map((minutes) => isDue(second, at(minutes)))).toEqual([false, true, true]);
  });

  it('is due at once where no quiet time is wanted, and never by itself where somebody is to review it', () => {
    expect(isDue({ dueAt: dueAfter(at(0), { quietMinutes: 0, review: false }) }, at(0))).toBe(true);
    expect(dueAfter(at(0), { quietMinutes: 0, review: true })).toBe(null);
    expect(isDue({ dueAt: null }, at(100_000))).toBe(false);
  });

  it('tells, with those before and after it, of each release once and in order, whatever is done when', () => {
    const settings = fc.record({ quietMinutes: fc.nat({ max: 30 }), review: fc.boolean() });
    const event = fc.record({
      kind: fc.constantFrom('release', 'release', 'send', 'look'),
      after: fc.nat({ max: 20 }),
      settings,
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const ended: WaitingRound[] = [];
        let waiting: WaitingRound | null = null;
        let [minutes, version] = [0, 0];
        for (const { kind, after, settings } of events) {
          minutes += after;
          const now = at(minutes);
          if (kind === 'release') waiting = withRelease(waiting, ++version, { now, settings });
          if (waiting && (kind === 'send' || isDue(waiting, now))) {
            ended.push(waiting);
            waiting = null;
          }
        }
        const told = [...ended, ...(waiting ? [waiting] : [])].flatMap(({ fromVersion, toVersion }) =>
          Array.from({ length: toVersion - fromVersion + 1 }, (_, index) => fromVersion + index),
        );
        expect(told).toEqual(Array.from({ length: version }, (_, index) => index + 1));
      }),
    );
  });
});
