import { describe, expect, it } from '@jest/globals';
import {
  isSameOwner,
  nextEdition,
  ownersStanding,
  reportYears,
  type StandingLink,
  type TakenUp,
  openYears,
} from './owners.rules.js';

const isles = { mechanism: 'isles', name: 'Isles Dialogue' };
const council = { mechanism: null, name: 'A council' };
const taken = (number: number, more: Partial<TakenUp> = {}): TakenUp => ({
  ...{ number, status: 'open', owners: [isles], reports: [] },
  ...more,
});
const reported = (year: number, state: 'waiting' | 'accepted' | 'declined' = 'waiting', owner = isles) => ({
  ...{ owner, year, state },
});
const link = (more: Partial<StandingLink> = {}): StandingLink => ({
  ...{ id: 'a link', owner: isles, email: 'office@example.org', language: 'en', remindedOn: null },
  ...{ madeAt: '2031-01-01T00:00:00.000Z', until: '2032-02-05T00:00:00.000Z', isOver: false },
  ...more,
});

describe('an owner', () => {
  it('is one mechanism by its id, whatever it is called, and one organization by what it is called', () => {
    expect(isSameOwner(isles, { mechanism: 'isles', name: 'Isles' })).toBe(true);
    expect(isSameOwner(council, { mechanism: null, name: 'A council' })).toBe(true);
    expect(isSameOwner(council, { mechanism: 'council', name: 'A council' })).toBe(false);
    expect(isSameOwner(council, { mechanism: null, name: 'Another' })).toBe(false);
  });

  it('reports on this year and the last, save where a report of that year was accepted', () => {
    expect(reportYears('2031-01-01')).toEqual([2031, 2030]);
    const reports = [
      reported(2031),
      reported(2031, 'declined'),
      reported(2030, 'accepted'),
      reported(2031, 'accepted', { ...council, mechanism: 'x' }),
    ];
    expect(openYears({ reports }, isles, [2031, 2030])).toEqual([2031]);
  });

  it('has a report to make on what is open or in progress, and again where it was declined', () => {
    const all = [
      taken(1),
      taken(2, { status: 'inProgress', reports: [reported(2031, 'declined')] }),
      taken(3, { status: 'done' }),
      taken(4, { status: 'done', reports: [reported(2031, 'accepted'), reported(2030)] }),
      taken(5, { owners: [council], reports: [reported(2031, 'waiting')] }),
    ];
    const [other, one] = ownersStanding(all, [], '2031-11-03');
    expect([other?.owner, other?.awaited, other?.reported]).toEqual([council, 1, 0]);
    expect(one).toEqual({
      ...{ owner: isles, recommendations: [1, 2, 3, 4], awaited: 3, reported: 1, waiting: 1 },
      ...{ link: null, reminder: 'linkMissing' },
    });
  });
});

describe('a reminder', () => {
  it.each([
    ['possible', [taken(1)], link()],
    ['possible', [taken(1)], link({ remindedOn: '2031-11-02', isOver: true })],
    ['remindedToday', [taken(1)], link({ remindedOn: '2031-11-03' })],
    ['addressMissing', [taken(1)], link({ email: null })],
    ['linkMissing', [taken(1)], link({ owner: { ...council, mechanism: 'x' } })],
    ['complete', [taken(1, { reports: [reported(2031)] })], link()],
    ['complete', [taken(1, { status: 'dropped' })], link()],
  ])('is %s', (state, all, standing) => {
    expect(ownersStanding(all, [standing], '2031-11-03').map(({ reminder }) => reminder)).toEqual([state]);
  });
});

describe('the next edition', () => {
  const grcp = (number: number, startDate: string) => ({
    ...{ slug: `grcp-${number}`, shortTitle: `GRCP ${number}`, startDate },
  });
  const eighth = grcp(8, '2019-04-05');

  it('is the first of the series that is still to come', () => {
    const editions = [grcp(10, '2032-05-12'), grcp(9, '2031-05-12'), grcp(7, '2018-01-01'), eighth];
    expect(nextEdition(editions, eighth, '2030-01-01')).toEqual({ shortTitle: 'GRCP 9', startDate: '2031-05-12' });
    expect(nextEdition(editions, eighth, '2031-05-12')).toEqual({ shortTitle: 'GRCP 10', startDate: '2032-05-12' });
    expect(nextEdition(editions, eighth, '2032-05-12')).toBeNull();
  });

  it('is no meeting of another series, nor one that is told by figures alone', () => {
    const workshop = { slug: 'workshop', shortTitle: 'Workshop 9', startDate: '2031-05-12' };
    expect(nextEdition([workshop], eighth, '2030-01-01')).toBeNull();
    const figures = { slug: 'a', shortTitle: '2031', startDate: '2031-01-01' };
    expect(nextEdition([{ ...figures, slug: 'b', startDate: '2032-01-01' }], figures, '2030-01-01')).toBeNull();
  });
});
