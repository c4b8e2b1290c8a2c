import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LaterSession, RunPlan, Turn } from './run-plan.rules';
import { type Press, runAt } from './run.rules';

const minute = 60_000;
/** Minutes after 15.00 UTC, when the session begins, as milliseconds. */
const at = (minutes: number) => Date.UTC(2031, 3, 30, 15) + minutes * minute;

const turn = (name: string, minutes: number, isOpen = false): Turn => ({
  ...{ name, minutes, isOpen },
  ...{ group: null, title: null, kind: 'statement' },
});

function later(title: string, from: number, until: number): LaterSession {
  const start = `2031-04-30T${new Date(at(from)).toISOString().slice(11, 16)}`;
  return { session: { kind: 'plenary', title }, start, startsAt: at(from), endsAt: at(until) };
}

/** An hour: two speakers with 20 minutes each, then a discussion; a break of 15 minutes and another session follow. */
const plan = (...turns: Turn[]): RunPlan => ({
  ...{ title: 'Session 3', start: '2031-04-30T15:00', end: '2031-04-30T16:00', startsAt: at(0), endsAt: at(60) },
  turns: turns.length > 0 ? turns : [turn('Ada', 20), turn('Bo', 20), turn('Discussion', 20, true)],
  later: [later('Break', 60, 75), later('Session 4', 75, 135)],
});
const full = plan(turn('Ada', 20), turn('Bo', 40));

const next = (...minutes: number[]): Press[] => minutes.map((one) => ({ what: 'next', at: at(one) }));
const pause = (minutes: number): Press => ({ what: 'pause', at: at(minutes) });
const minutesLeft = (of: RunPlan, presses: Press[], now: number) => runAt(of, presses, at(now)).left / minute;

describe('the run of a session', () => {
  it('waits for the first press, and says how long until it begins', () => {
    const before = runAt(plan(), [], at(-5));
    expect([before.phase, before.current, before.next?.name, before.left, before.behind]).toEqual([
      ...['before', null, 'Ada', 5 * minute, 0],
    ]);
    expect(runAt(full, [], at(3))).toMatchObject({ left: -3 * minute, behind: 3, over: 3 });
  });

  it('is neither early nor late on another day, until somebody begins', () => {
    for (const day of [-30, -1, 1, 30]) {
      const now = at(day * 24 * 60);
      expect(runAt(full, [], now)).toMatchObject({ phase: 'elsewhen', behind: 0, over: 0, delayed: [] });
      expect(runAt(full, [{ what: 'next', at: now }], now)).toMatchObject({
        phase: 'running',
        current: { name: 'Ada' },
      });
    }
    expect(runAt(full, [], at(-12 * 60)).phase).toBe('before');
  });

  it('gives each turn its minutes, and goes on counting below zero', () => {
    expect(minutesLeft(plan(), next(0), 12)).toBe(8);
    expect(minutesLeft(plan(), next(0), 23)).toBe(-3);
    expect(runAt(plan(), next(0, 23), at(24))).toMatchObject({ current: { name: 'Bo' }, left: 19 * minute, behind: 3 });
  });

  it('has what takes what time there is take up a delay, so that the session ends in time', () => {
    expect(runAt(plan(), next(0, 27), at(27))).toMatchObject({ behind: 7, over: 0, delayed: [] });
    expect(runAt(plan(), next(0, 27, 47), at(47))).toMatchObject({ left: 13 * minute, behind: 0, over: 0 });
    expect(minutesLeft(plan(), next(0, 15, 35), 35)).toBe(25);
  });

  it('passes a delay on that nothing takes up, to every session that waits for it', () => {
    expect(runAt(full, next(0, 27), at(28))).toMatchObject({
      ...{ behind: 7, over: 7 },
      delayed: [
        { session: { title: 'Break' }, start: '2031-04-30T16:07', late: 7 },
        { session: { title: 'Session 4' }, start: '2031-04-30T16:22', late: 7 },
      ],
    });
  });

  it('lets a gap between sessions take up what it can, and side by side sessions wait alike', () => {
    const gap = { ...full, later: [later('a', 65, 90), later('b', 65, 80), later('c', 95, 120), later('d', 66, 70)] };
    const { delayed } = runAt(gap, next(0, 27), at(28));
    expect(delayed.map(({ session, late }) => [session.title, late])).toEqual([
      ['a', 2],
      ['b', 2],
      ['d', 1],
    ]);
  });

  it('stands still while it is stopped, and the day does not', () => {
    const presses = [...next(0), pause(5)];
    expect(runAt(full, presses, at(9))).toMatchObject({ isPaused: true, left: 15 * minute, behind: 4, over: 4 });
    expect(runAt(full, [...presses, pause(9)], at(10))).toMatchObject({ isPaused: false, left: 14 * minute });
    expect(runAt(full, [...presses, ...next(9)], at(9))).toMatchObject({ isPaused: false, current: { name: 'Bo' } });
  });

  it('is over after its last turn, however often one presses, and says how it ended', () => {
    for (const more of [[], next(70), [pause(71)]]) {
      const { phase, current, begun, ...ended } = runAt(full, [...next(0, 20, 66), ...more], at(80));
      expect([phase, current, begun]).toEqual(['after', null, 2]);
      expect(ended).toMatchObject({ left: 0, behind: 6, over: 6, delayed: [{ late: 6 }, { late: 6 }] });
    }
    expect(runAt(full, next(0, 20, 55), at(90))).toMatchObject({ behind: -5, over: 0, delayed: [] });
  });

  it('says from the start that a plan does not fit', () => {
    const long = plan(turn('Ada', 40), turn('Bo', 40), turn('Discussion', 0, true));
    expect(runAt(long, next(0), at(0))).toMatchObject({ behind: 0, over: 20 });
    expect(minutesLeft(long, next(0, 40, 80), 81)).toBe(-1);
  });
});

describe('any run', () => {
  const plans = fc
    .array(fc.record({ minutes: fc.nat(60), isOpen: fc.boolean() }), { minLength: 1, maxLength: 12 })
    .map((turns) => plan(...turns.map(({ minutes, isOpen }) => turn('x', minutes, isOpen))));
  /** Presses in the order of time, and a moment after them. */
  const runs = fc
    .array(fc.record({ wait: fc.nat(40), isPause: fc.boolean() }), { maxLength: 30 })
    .map((steps): [Press[], number] => {
      let time = -10;
      const presses = steps.map(({ wait, isPause }): Press => {
        time += wait;
        return { what: isPause ? 'pause' : 'next', at: at(time) };
      });
      return [presses, time];
    });

  it('is never ahead of a session’s planned start, and no later session overtakes', () => {
    fc.assert(
      fc.property(plans, runs, fc.nat(60), (of, [presses, last], wait) => {
        const { delayed, over } = runAt(of, presses, at(last + wait));
        for (const { late } of delayed) expect(late).toBeGreaterThan(0);
        expect(delayed.map(({ start }) => start)).toEqual(delayed.map(({ start }) => start).sort());
        expect(delayed[0]?.late ?? 0).toBe(over);
      }),
    );
  });

  it('leaves less time the later it is, by exactly that, unless it is stopped', () => {
    fc.assert(
      fc.property(plans, runs, fc.nat(60), (of, [presses, last], wait) => {
        const [then, now] = [runAt(of, presses, at(last)), runAt(of, presses, at(last + wait))];
        const stands = then.isPaused || then.phase === 'after';
        expect(then.left - now.left).toBe(stands ? 0 : wait * minute);
        expect(now.over).toBeGreaterThanOrEqual(then.over);
      }),
    );
  });

  it('that is pressed as planned is never behind', () => {
    fc.assert(
      fc.property(plans, (of) => {
        const whole = of.turns.reduce((total, { minutes }) => total + minutes, 0);
        const exact = { ...of, endsAt: at(whole), later: [] };
        let time = 0;
        const presses = exact.turns.map(({ minutes }): Press => {
          time += minutes;
          return { what: 'next', at: at(time - minutes) };
        });
        for (const [place, { at: now }] of presses.entries()) {
          expect(runAt(exact, presses.slice(0, place + 1), now)).toMatchObject({ behind: 0, over: 0 });
        }
      }),
    );
  });
});
