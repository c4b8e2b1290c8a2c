import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { dateOf, minutesBetween } from '#time/wall-time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { arbitraryDraft } from '../../../../../test/support/arbitrary-draft.js';
import { draftOf, found, keysFound } from '../../../../../test/support/found.js';

/** The days of a programme in quarters of an hour: whether anything, or any of these sessions, is held. */
function quarters(sessions: readonly FileSession[], of: readonly FileSession[] = sessions): Map<string, boolean[]> {
  const quarter = (wall: string) => minutesBetween(`${dateOf(wall)}T00:00`, wall) / 15;
  const days = new Map<string, boolean[]>();
  for (const { start } of sessions)
    days.set(
      dateOf(start),
      Array.from({ length: 24 * 4 }, () => false),
    );
  for (const { start, end } of of) days.get(dateOf(start))?.fill(true, quarter(start), quarter(end));
  return days;
}

/** Runs of quarters that are alike: where each begins and how many they are. */
function runs(day: readonly boolean[], sought: boolean): { from: number; length: number }[] {
  const starts = day.flatMap((held, at) => (held === sought && day[at - 1] !== sought ? [at] : []));
  return starts.map((from) => {
    const until = day.findIndex((held, at) => at > from && held !== sought);
    return { from, length: (until < 0 ? day.length : until) - from };
  });
}

describe('a gap in a day', () => {
  const gap = ['day.gap'] as const;

  it('lies between what ends last before it and what comes next', () => {
    const draft = draftOf({
      long: { at: '6 09:00-11:00', kind: 'breakout' },
      short: { at: '6 09:00-10:00', kind: 'breakout' },
      next: { at: '6 11:30-12:00' },
      tomorrow: { at: '7 09:00-10:00' },
    });
    expect(found(draft, gap)).toEqual([
      {
        ...{ key: 'day.gap~long~next', rule: 'day.gap', grade: 'hint' },
        concerns: [
          { kind: 'session', key: 'long', title: 'long' },
          { kind: 'session', key: 'next', title: 'next' },
        ],
        details: { start: '2031-05-06T11:00', end: '2031-05-06T11:30' },
      },
    ]);
  });

  it('is no time to walk, and none before a social event', () => {
    const walk = draftOf({ one: { at: '6 09:00-10:00' }, two: { at: '6 10:05-11:00' } });
    const evening = draftOf({ one: { at: '6 09:00-10:00' }, two: { at: '6 19:00-21:00', kind: 'social' } });
    expect([keysFound(walk, gap), keysFound(evening, gap)]).toEqual([[], []]);
    expect(keysFound(walk, gap, { settings: { walkingMinutes: 4 } })).toEqual(['day.gap~one~two']);
  });

  it('is what a look at every quarter of an hour finds', () => {
    const before = (draft: MeetingFile): MeetingFile => ({
      ...draft,
      sessions: draft.sessions.filter(({ kind }) => kind !== 'social'),
    });
    fc.assert(
      fc.property(arbitraryDraft.map(before), (draft) => {
        const wanted = [...quarters(draft.sessions)].flatMap(([date, day]) => {
          const inner = runs(day, false).filter(({ from, length }) => from > 0 && from + length < day.length);
          return inner.map(({ from, length }) => `${date} ${from * 15} ${length * 15}`);
        });
        const gaps = found(draft, gap).map(({ details: { start, end } }) => {
          const [from, until] = [z.string().parse(start), z.string().parse(end)];
          const midnight = `${dateOf(from)}T00:00`;
          return `${dateOf(from)} ${minutesBetween(midnight, from)} ${minutesBetween(from, until)}`;
        });
        expect(gaps.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('a day without a break', () => {
  const noBreak = ['day.no-break'] as const;

  it('is one on which people work longer than so many hours on end', () => {
    const draft = draftOf({
      one: { at: '7 09:00-10:30' },
      two: { at: '7 10:35-12:01' },
      lunch: { at: '7 12:01-13:00', kind: 'break' },
      three: { at: '7 13:00-16:00' },
    });
    expect(found(draft, noBreak)).toMatchObject([
      {
        ...{ key: 'day.no-break~day-2', grade: 'warning', concerns: [{ key: 'one' }, { key: 'two' }] },
        details: { start: '2031-05-07T09:00', end: '2031-05-07T12:01', minutes: 181 },
      },
    ]);
    expect(keysFound(draft, noBreak, { settings: { hoursWithoutBreak: 4 } })).toEqual([]);
  });

  it('has none for those who work beside the break', () => {
    const draft = draftOf({
      coffee: { at: '6 10:00-10:30', kind: 'break' },
      one: { at: '6 09:00-11:00', kind: 'breakout' },
      two: { at: '6 11:00-12:30' },
    });
    expect(keysFound(draft, noBreak)).toEqual(['day.no-break~day-1']);
  });

  it('is what a look at every quarter of an hour finds', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.integer({ min: 1, max: 4 }), (draft, hoursWithoutBreak) => {
        const work = draft.sessions.filter(({ kind }) => kind !== 'break' && kind !== 'social');
        const wanted = [...quarters(work)].flatMap(([date, day]) => {
          const longest = Math.max(0, ...runs(day, true).map(({ length }) => length * 15));
          return longest > hoursWithoutBreak * 60 ? [`${date} ${longest}`] : [];
        });
        const days = found(draft, noBreak, { settings: { hoursWithoutBreak } });
        const told = days.map(
          ({ details: { start, minutes } }) => `${dateOf(z.string().parse(start))} ${z.number().parse(minutes)}`,
        );
        expect(told.sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('a session outside the meeting', () => {
  it('begins before its days or ends after them', () => {
    const draft = draftOf({
      early: { at: '5 09:00-10:00' },
      first: { at: '6 00:00-10:00' },
      last: { at: '7 09:00-23:59' },
      late: { at: '8 09:00-10:00' },
      night: { at: '7 22:00-22:30', end: '2031-05-08T01:00' },
    });
    const keys = keysFound(draft, ['session.outside-meeting']);
    expect(keys).toEqual(['early', 'night', 'late'].map((id) => `session.outside-meeting~${id}`));
    expect(found(draft, ['session.outside-meeting'])[0]).toMatchObject({
      grade: 'error',
      concerns: [{ key: 'early' }, { kind: 'meeting', key: 'small' }],
    });
  });
});
