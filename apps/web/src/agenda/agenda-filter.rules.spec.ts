import type { AgendaSession } from '#contract/agenda-facts';
import { describe, expect, it } from '@jest/globals';
import { type AgendaFilter, filterOf, isWanted, queryWith } from './agenda-filter.rules.js';

const session: AgendaSession & { text: string } = {
  id: 'lakes',
  kind: 'breakout',
  day: '2031-04-30',
  room: 'Hall A',
  groups: ['Rivers'],
  text: '9.45–10.15 Hall A Session 2: Lakes of Zürich Ms Ada Lake',
};
const everything = filterOf(new URLSearchParams());
const wanted = (filter: Partial<AgendaFilter>, mine: string[] = []) =>
  isWanted(session, { ...everything, ...filter }, new Set(mine));

describe('a filter of the agenda', () => {
  it('lets everything through where nothing is asked for', () => {
    expect(wanted({})).toBe(true);
  });

  it('asks for a day, a kind, a room, a group, and one’s own choice', () => {
    const right = { day: '2031-04-30', kind: 'breakout', room: 'Hall A', group: 'Rivers', mine: true };
    expect(wanted(right, ['lakes'])).toBe(true);
    expect(wanted(right, ['rivers'])).toBe(false);
    for (const name of ['day', 'kind', 'room', 'group'] as const) {
      expect([name, wanted({ ...right, [name]: 'other' }, ['lakes'])]).toEqual([name, false]);
    }
  });

  it('finds every word that is looked for, in any order and without regard to accents and capitals', () => {
    expect(wanted({ q: 'ada ZURICH' })).toBe(true);
    expect(wanted({ q: ' lakes ' })).toBe(true);
    expect(wanted({ q: 'lakes oceans' })).toBe(false);
  });

  it('is kept in an address, beside what is there already', () => {
    const query = queryWith(new URLSearchParams('lang=fr&q=old'), { ...everything, day: '2031-04-30', mine: true });
    expect(query.toString()).toBe('lang=fr&day=2031-04-30&mine=1');
    expect(filterOf(query)).toEqual({ ...everything, day: '2031-04-30', mine: true });
  });
});
