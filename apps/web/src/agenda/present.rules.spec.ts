import { describe, expect, it } from '@jest/globals';
import { presentIn } from './present.rules.js';

const at = (time: string) => Date.parse(`2031-04-30T${time}:00Z`);
const session = (id: string, start: string, end: string) => ({ id, startsAt: at(start), endsAt: at(end) });
const programme = [
  session('opening', '08:00', '09:00'),
  session('group 1', '09:00', '10:00'),
  session('group 2', '09:00', '10:30'),
  session('closing', '12:00', '13:00'),
];

describe('the present moment in a programme', () => {
  it('stands in the session that is under way, as far as it is over', () => {
    expect(presentIn(programme, at('08:15'))).toEqual({ kind: 'during', session: programme[0], over: 0.25 });
    expect(presentIn(programme, at('09:00'))).toEqual({ kind: 'during', session: programme[1], over: 0 });
    expect(presentIn(programme, at('10:15'))).toMatchObject({ kind: 'during', session: { id: 'group 2' } });
  });

  it('stands before the next session where none is under way', () => {
    expect(presentIn(programme, at('11:00'))).toEqual({ kind: 'before', session: programme[3] });
    expect(presentIn(programme, at('07:00'))).toEqual({ kind: 'before', session: programme[0] });
  });

  it('is nowhere long before the meeting, after it, and where there is no programme', () => {
    expect(presentIn(programme, Date.parse('2031-04-29T19:59:59Z'))).toBeNull();
    expect(presentIn(programme, at('13:00'))).toBeNull();
    expect(presentIn([], at('13:00'))).toBeNull();
  });
});
