import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlapOf } from '#time/interval';
import { dayGrid, daysOf, type Placed } from './day-grid.rules';

const at = (id: string, start: string, end: string, room: string | null = null): Placed => ({
  ...{ id, room },
  start: `2019-04-05T${start}`,
  end: `2019-04-05T${end}`,
});

describe('the grid of a day', () => {
  it('begins and ends with whole hours around its sessions', () => {
    const { top, minutes } = dayGrid('2019-04-05', [at('a', '09:45', '10:15'), at('b', '14:00', '16:05')], []);
    expect({ top, minutes }).toEqual({ top: '2019-04-05T09:00', minutes: 8 * 60 });
  });

  it('shows the hours of an office where nothing is planned', () => {
    expect(dayGrid('2019-04-05', [], ['main'])).toEqual({
      date: '2019-04-05',
      top: '2019-04-05T09:00',
      minutes: 9 * 60,
      columns: ['main'],
      spots: [],
    });
  });

  it('draws a session without a room across all rooms, unless something else is on at its time', () => {
    const alone = dayGrid(
      '2019-04-05',
      [at('break', '11:00', '11:30'), at('a', '11:30', '12:00', 'blue')],
      ['hall', 'blue'],
    );
    expect(alone.columns).toEqual(['hall', 'blue']);
    expect(alone.spots.map(({ session, column }) => [session.id, column])).toEqual([
      ['break', null],
      ['a', 1],
    ]);
    const beside = dayGrid(
      '2019-04-05',
      [at('x', '11:00', '11:30'), at('a', '11:15', '12:00', 'blue')],
      ['hall', 'blue'],
    );
    expect(beside.columns).toEqual([null, 'hall', 'blue']);
    expect(beside.spots.map(({ session, column }) => [session.id, column])).toEqual([
      ['x', 0],
      ['a', 2],
    ]);
  });

  it('puts sessions of one room that overlap side by side, in lanes of one width', () => {
    const sessions = [
      at('a', '09:00', '12:00', 'hall'),
      at('b', '09:30', '10:00', 'hall'),
      at('c', '10:00', '11:00', 'hall'),
      at('d', '12:00', '13:00', 'hall'),
    ];
    const { spots } = dayGrid('2019-04-05', sessions, ['hall']);
    expect(spots.map(({ session, lane, lanes }) => [session.id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 1, 2],
      ['d', 0, 1],
    ]);
  });

  it('never draws two sessions over each other, and leaves none out', () => {
    const session = fc.record({ from: fc.nat(900), length: fc.integer({ min: 5, max: 300 }), room: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 30 }), (drawn) => {
        const clock = (minutes: number) =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const sessions = drawn.map(({ from, length, room }, index) =>
          at(`s${index}`, clock(from), clock(Math.min(from + length, 1439)), room === 0 ? null : `room${room}`),
        );
        const { spots } = dayGrid('2019-04-05', sessions, ['room1', 'room2', 'room3']);
        expect(spots.map(({ session: { id } }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort());
        for (const [index, spot] of spots.entries()) {
          for (const other of spots.slice(index + 1)) {
            if (overlapOf(spot.session, other.session) === null) continue;
            expect([spot.column, spot.lane]).not.toEqual([other.column, other.lane]);
          }
        }
      }),
    );
  });
});

describe('the days of a timetable', () => {
  it('are those of the meeting, and those on which a session is by mistake', () => {
    const sessions = [{ ...at('late', '09:00', '10:00'), start: '2019-04-08T09:00', end: '2019-04-08T10:00' }];
    expect(daysOf({ startDate: '2019-04-05', endDate: '2019-04-06' }, sessions)).toEqual([
      '2019-04-05',
      '2019-04-06',
      '2019-04-08',
    ]);
  });
});
