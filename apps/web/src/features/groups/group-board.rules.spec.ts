import type { GroupView, MeetingMechanismView, ProgrammeView, SessionView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { breakoutsOf, columnsOf, groupOf, isMet, neighbour, withPlacings } from './group-board.rules';

const listed = (id: string, invited = true): MeetingMechanismView => ({
  ...{ id, name: id.toUpperCase(), invited, surveyed: false, tookPart: false, note: null, version: 1 },
});
const group = (id: string, number: number, mechanisms: string[], room: string | null = null): GroupView => ({
  ...{ id, number, name: id, reportedAs: null, languages: [], regions: [], room, mechanisms, version: 1 },
  ...{ coFacilitators: [], rapporteurs: [], noteTakers: [] },
});
const session = (groups: GroupView[], fields: Partial<SessionView> = {}): SessionView => ({
  ...{ id: 'breakout', kind: 'breakout', number: null, label: null, title: 'Means', qualifier: null, room: null },
  ...{ start: '2031-05-06T10:30', end: '2031-05-06T12:00', reportsTo: null, moderators: [], items: [], wishes: [] },
  ...{ recommendationLimit: null, outputsDue: null },
  ...{ groups, version: 1 },
  ...fields,
});
const person = (id: string, mechanism: string | null) => ({
  ...{ id, mechanism, honorific: null, givenName: null, familyName: id, postNominals: null, position: null },
  version: 1,
});

const breakout = session([group('north', 1, ['b', 'a'], 'main'), group('south', 2, [])]);
const programme = {
  rooms: [{ id: 'main', name: 'Room 3', place: null, seats: 20, contact: null, version: 1 }],
  people: [person('ama', 'a'), person('ben', 'a'), person('cleo', 'c'), person('dora', null)],
  mechanisms: [listed('a'), listed('b'), listed('c'), listed('d', false)],
  sessions: [session([], { id: 'other' }), breakout],
} as unknown as ProgrammeView;

describe('the columns of a breakout', () => {
  it('begin with the invited who sit in no group, and have each group with its own and the seats they take', () => {
    const seen = columnsOf(programme, breakout).map((column) => ({
      ...{ group: column.group?.id, room: column.room?.name, taken: column.taken },
      mechanisms: column.mechanisms.map(({ id }) => id),
    }));
    expect(seen).toEqual([
      { group: undefined, room: undefined, taken: 1, mechanisms: ['c'] },
      { group: 'north', room: 'Room 3', taken: 3, mechanisms: ['b', 'a'] },
      { group: 'south', room: undefined, taken: 0, mechanisms: [] },
    ]);
  });

  it('begin with all on the list as long as nobody is invited', () => {
    const mechanisms = [listed('c', false), listed('d', false)];
    expect(columnsOf({ ...programme, mechanisms }, breakout)[0]?.mechanisms).toEqual(mechanisms);
  });

  it('stand in a ring', () => {
    expect([neighbour(1, 1, 3), neighbour(2, 1, 3), neighbour(0, -1, 3)]).toEqual([2, 0, 2]);
  });
});

describe('breakouts', () => {
  it('are sessions of that kind, and others that have groups', () => {
    const plenary = session([], { id: 'plenary', kind: 'plenary' });
    const lunch = session([group('north', 1, [])], { id: 'lunch', kind: 'social' });
    expect(breakoutsOf([plenary, lunch, breakout]).map(({ id }) => id)).toEqual(['lunch', 'breakout']);
  });
});

describe('a move', () => {
  it('puts mechanisms at the end of a group and out of any other of the session', () => {
    const after = withPlacings(programme, 'breakout', [
      { mechanism: 'b', to: 'south' },
      { mechanism: 'c', to: 'north' },
      { mechanism: 'a', to: null },
    ]);
    expect(after.sessions[1]?.groups.map(({ mechanisms }) => mechanisms)).toEqual([['c'], ['b']]);
    expect(after.sessions[0]).toBe(programme.sessions[0]);
    expect(groupOf(after.sessions[1] ?? breakout, 'a')).toBe(null);
    expect(groupOf(after.sessions[1] ?? breakout, 'b')).toBe('south');
  });
});

describe('a wish', () => {
  const arranged = session([group('north', 1, ['a', 'b']), group('south', 2, ['c'])]);

  it('to sit together is met while nobody of them sits in another group', () => {
    const met = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ].map((mechanisms) => isMet({ kind: 'together', mechanisms }, arranged));
    expect(met).toEqual([true, false, true]);
  });

  it('to sit apart is met while no two of them sit in one group', () => {
    const met = [
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['d', 'e'],
    ].map((mechanisms) => isMet({ kind: 'apart', mechanisms }, arranged));
    expect(met).toEqual([false, true, true]);
  });
});
