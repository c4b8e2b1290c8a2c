import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlannedItem, runOfShow, type Slot } from './run-of-show.js';

const item = (minutes?: number, speakers = 0): PlannedItem => ({ minutes, speakers });

/** `0–10 10–25`, the speakers of an item in brackets after it. */
function shown(available: number, ...items: PlannedItem[]): string {
  const text = ({ from, until }: Slot) => `${from}–${until}`;
  const show = runOfShow(available, items);
  return show.items
    .map(({ speakers, ...slot }) => [text(slot), ...(speakers.length > 0 ? [`(${speakers.map(text).join(' ')})`] : [])])
    .flat()
    .join(' ');
}

describe('the run of show', () => {
  it('lays items with minutes one after another from the start of the session', () => {
    expect(shown(60, item(10), item(20), item(30))).toBe('0–10 10–30 30–60');
  });

  it('gives items without minutes equal shares of what is left', () => {
    expect(shown(60, item(10), item(), item(20), item())).toBe('0–10 10–25 25–45 45–60');
    expect(shown(60, item(), item(), item())).toBe('0–20 20–40 40–60');
  });

  it('lets those who speak share their item', () => {
    expect(shown(45, item(30, 3), item(undefined, 2))).toBe('0–30 (0–10 10–20 20–30) 30–45 (30–37 37–45)');
  });

  it('says by how much items are longer than their session, and goes on counting', () => {
    const { items, ...sums } = runOfShow(60, [item(40), item(35), item()]);
    expect(sums).toEqual({ planned: 75, over: 15, left: 0 });
    expect(items.map(({ from, until }) => [from, until])).toEqual([
      [0, 40],
      [40, 75],
      [75, 75],
    ]);
  });

  it('says what time is left, unless an item takes it', () => {
    expect(runOfShow(60, [item(40)])).toMatchObject({ planned: 40, over: 0, left: 20 });
    expect(runOfShow(60, [item(40), item()])).toMatchObject({ planned: 40, over: 0, left: 0 });
    expect(runOfShow(60, [])).toEqual({ items: [], planned: 0, over: 0, left: 60 });
  });
});

describe('any run of show', () => {
  const planned = fc.record({
    minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }),
    speakers: fc.nat(40),
  });
  const shows = fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.array(planned, { maxLength: 60 }));
  const lengthOf = ({ from, until }: Slot) => until - from;
  const spread = (numbers: number[]) => (numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers));

  /** Whether slots follow one another from a start without gap or overlap. */
  function follow(slots: readonly Slot[], start: number): boolean {
    return slots.every(({ from, until }, place) => from === (slots[place - 1]?.until ?? start) && until >= from);
  }

  it('has no gap and no overlap, and keeps the minutes that were given', () => {
    fc.assert(
      fc.property(shows, ([available, items]) => {
        const { items: timed } = runOfShow(available, items);
        expect(follow(timed, 0)).toBe(true);
        for (const [place, slot] of timed.entries()) {
          const given = items[place]?.minutes;
          if (given !== undefined) expect(lengthOf(slot)).toBe(given);
        }
      }),
    );
  });

  it('is fair to items without minutes, and to those who speak', () => {
    fc.assert(
      fc.property(shows, ([available, items]) => {
        const { items: timed } = runOfShow(available, items);
        const open = timed.filter((_, place) => items[place]?.minutes === undefined).map(lengthOf);
        expect(spread(open)).toBeLessThanOrEqual(1);
        for (const [place, slot] of timed.entries()) {
          expect(slot.speakers).toHaveLength(items[place]?.speakers ?? 0);
          expect(spread(slot.speakers.map(lengthOf))).toBeLessThanOrEqual(1);
          expect(follow(slot.speakers, slot.from)).toBe(true);
          expect(slot.speakers.at(-1)?.until ?? slot.until).toBe(slot.until);
        }
      }),
    );
  });

  it('accounts for every minute of the session, and for those beyond it', () => {
    fc.assert(
      fc.property(shows, ([available, items]) => {
        const { items: timed, over, left, planned: given } = runOfShow(available, items);
        expect((timed.at(-1)?.until ?? 0) + left - over).toBe(available);
        expect(given).toBe(items.reduce((sum, { minutes = 0 }) => sum + minutes, 0));
        expect(Math.min(over, left)).toBe(0);
      }),
    );
  });
});
