import { addMinutes, dateOf, minutesBetween } from '#time/wall-time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueAfterMove, movesFor, type Placed, type WantedMove } from './move.rules.js';

const at = (clock: string, day = '06') => `2031-05-${day}T${clock}`;
const placed = (id: string, start: string, end: string, roomId: string | null = 'main'): Placed => {
  return { id, start, end, roomId };
};
const day: Placed[] = [
  placed('first', at('09:00'), at('10:00')),
  placed('meanwhile', at('09:30'), at('10:30')),
  placed('second', at('10:00'), at('11:00')),
  placed('elsewhere', at('11:00'), at('12:00'), 'side'),
  placed('tomorrow', at('09:00', '07'), at('10:00', '07')),
];
const first = day[0]!;
const idsOf = (wanted: WantedMove) => movesFor(day, first, wanted).map(({ session }) => session.id);

const sessions = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 2880 }).map((minutes) => addMinutes(at('00:00'), minutes)),
      minutes: fc.integer({ min: 1, max: 300 }),
      roomId: fc.constantFrom('main', 'side', null),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ start, minutes, roomId }, index) => placed(String(index), start, addMinutes(start, minutes), roomId)),
  );

describe('moving a session', () => {
  it('keeps its length and its room where nothing else is said', () => {
    expect(movesFor(day, first, { start: at('08:15'), carry: 'nothing' })).toEqual([
      { session: first, to: { start: at('08:15'), end: at('09:15'), roomId: 'main' } },
    ]);
  });

  it('carries what begins on its day when it has ended, everywhere or in its room', () => {
    const wanted = { start: at('09:15'), end: at('10:30') };
    expect(idsOf({ ...wanted, carry: 'nothing' })).toEqual(['first']);
    expect(idsOf({ ...wanted, carry: 'room' })).toEqual(['first', 'second']);
    expect(idsOf({ ...wanted, carry: 'day' })).toEqual(['first', 'second', 'elsewhere']);
  });

  it('carries by as much as its end moves, and to no other room', () => {
    const moves = movesFor(day, first, { start: first.start, end: at('10:20'), roomId: 'side', carry: 'day' });
    expect(moves.map(({ to }) => to)).toEqual([
      { start: at('09:00'), end: at('10:20'), roomId: 'side' },
      { start: at('10:20'), end: at('11:20'), roomId: 'main' },
      { start: at('11:20'), end: at('12:20'), roomId: 'side' },
    ]);
  });

  it('moves nothing where everything stays', () => {
    expect(idsOf({ start: first.start, roomId: 'main', carry: 'day' })).toEqual([]);
    expect(idsOf({ start: first.start, roomId: null, carry: 'day' })).toEqual(['first']);
  });

  it('keeps the lengths of all that it moves, and their distance from its end', () => {
    const carry = fc.constantFrom('nothing', 'day', 'room');
    fc.assert(
      fc.property(sessions, fc.nat(), fc.integer({ min: -600, max: 600 }), carry, (list, place, shift, how) => {
        const session = list[place % list.length]!;
        const moves = movesFor(list, session, { start: addMinutes(session.start, shift), carry: how });
        for (const move of moves) {
          const { start, end, roomId } = move.session;
          expect(minutesBetween(move.to.start, move.to.end)).toBe(minutesBetween(start, end));
          expect([minutesBetween(start, move.to.start), move.to.roomId]).toEqual([shift, roomId]);
          if (move.session !== session) {
            expect(how).not.toBe('nothing');
            expect([dateOf(start), start >= session.end]).toEqual([dateOf(session.start), true]);
          }
        }
        const carried = moves.filter((move) => move.session !== session).length;
        const later = list.filter(
          (one) => one !== session && dateOf(one.start) === dateOf(session.start) && one.start >= session.end,
        );
        if (how === 'day' && shift !== 0) expect(carried).toBe(later.length);
      }),
    );
  });
});

describe('what is due of a session that is moved', () => {
  const from = { start: at('10:00'), end: at('12:00') };
  const after = (due: string | null, start: string, end: string) =>
    dueAfterMove(due, from, { start: at(start), end: at(end) });

  it('goes as far as the session does, to another day too', () => {
    for (const due of [at('10:00'), at('11:30'), at('12:00'), at('23:30')])
      expect(after(due, '10:45', '12:45')).toBe(addMinutes(due, 45));
    const tomorrow = { start: at('10:00', '07'), end: at('12:00', '07') };
    expect(dueAfterMove(at('13:00'), from, tomorrow)).toBe(at('13:00', '07'));
  });

  it('keeps its distance from the end where it is due then or later, and else from the start', () => {
    expect(after(at('12:30'), '10:00', '13:00')).toBe(at('13:30'));
    expect(after(at('12:30'), '10:30', '12:00')).toBe(at('12:30'));
    expect(after(at('11:00'), '10:00', '10:30')).toBe(at('11:00'));
    expect(after(at('11:00'), '10:30', '12:00')).toBe(at('11:30'));
  });

  it('stays the end of the session where nothing else is said', () => {
    expect(after(null, '10:30', '12:30')).toBeNull();
  });
});
