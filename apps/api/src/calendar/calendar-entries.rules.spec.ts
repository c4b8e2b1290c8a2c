import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { describe, expect, it } from '@jest/globals';
import { calendarEntries, meetingEntry } from './calendar-entries.rules.js';

const session: SnapshotSession = {
  id: 'session-1',
  kind: 'plenary',
  number: 1,
  title: 'A session',
  start: '2019-04-05T10:00',
  end: '2019-04-05T11:00',
  startsAt: '2019-04-05T08:00:00Z',
  endsAt: '2019-04-05T09:00:00Z',
  moderators: [],
  items: [],
  groups: [],
};

/** Release `day` of the meeting, made on that day of March, with these sessions. */
function release(day: number, sessions: SnapshotSession[], change: Partial<MeetingSnapshot> = {}): MeetingSnapshot {
  return {
    format: 'grcp-snapshot/1',
    version: day,
    releasedAt: `2019-03-0${day}T09:00:00Z`,
    note: '',
    meeting: {
      slug: 'sample',
      shortTitle: 'Sample',
      title: 'A sample',
      startDate: '2019-04-05',
      endDate: '2019-04-05',
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    sessions,
    guide: [],
    ...change,
  };
}

function sequences(...history: MeetingSnapshot[]): [string, number, string, string][] {
  return calendarEntries(history).map(({ session: { id }, sequence, lastModified, cancelled }) => [
    id,
    sequence,
    lastModified.slice(0, 10),
    cancelled ? 'cancelled' : 'confirmed',
  ]);
}

const chair = [{ person: 'chair', name: 'Ms Chair' }];

describe('a calendar entry', () => {
  it('starts at sequence 0 with its first release', () => {
    expect(sequences(release(1, [session]))).toEqual([['session-1', 0, '2019-03-01', 'confirmed']]);
    expect(sequences(release(1, []), release(2, [session]))).toEqual([['session-1', 0, '2019-03-02', 'confirmed']]);
  });

  it.each<[string, Partial<SnapshotSession>]>([
    ['start', { start: '2019-04-05T09:30', startsAt: '2019-04-05T07:30:00Z' }],
    ['end', { end: '2019-04-05T11:30', endsAt: '2019-04-05T09:30:00Z' }],
    ['room', { room: 'Room 3' }],
    ['title', { title: 'Another title' }],
    ['number', { number: 2 }],
    ['qualifier', { qualifier: 'closed' }],
  ])('raises its sequence when its %s changes', (_what, change) => {
    const changed = { ...session, ...change };
    expect(sequences(release(1, [session]), release(2, [changed]))).toEqual([
      ['session-1', 1, '2019-03-02', 'confirmed'],
    ]);
  });

  it('raises its sequence when the venue or the zone of the meeting changes', () => {
    const before = release(1, [session]);
    const moved = release(2, [session], { meeting: { ...before.meeting, venue: 'Elsewhere' } });
    expect(sequences(before, moved)).toEqual([['session-1', 1, '2019-03-02', 'confirmed']]);
    const shifted = { ...session, startsAt: '2019-04-05T09:00:00Z', endsAt: '2019-04-05T10:00:00Z' };
    expect(sequences(before, release(2, [shifted]))).toEqual([['session-1', 1, '2019-03-02', 'confirmed']]);
  });

  it('is modified, but keeps its sequence, when anything else that it shows changes', () => {
    const moderated = { ...session, moderators: chair };
    expect(sequences(release(1, [session]), release(2, [moderated]))).toEqual([
      ['session-1', 0, '2019-03-02', 'confirmed'],
    ]);
    const guide = [{ sessions: ['session-1'], objectives: ['To test.'], questionSets: [] }];
    expect(sequences(release(1, [session]), release(2, [session], { guide }))).toEqual([
      ['session-1', 0, '2019-03-02', 'confirmed'],
    ]);
  });

  it('is modified when the groups that report in it change', () => {
    const group = { number: 1, name: 'One', reportedAs: 'One', coFacilitators: [], rapporteurs: [] };
    const breakout: SnapshotSession = {
      ...session,
      id: 'lunch',
      kind: 'breakout',
      reportsTo: 'session-1',
      groups: [group],
    };
    const plenary: SnapshotSession = { ...session, items: [{ kind: 'groupReports', speakers: [] }] };
    const reported: SnapshotSession = { ...breakout, groups: [{ ...group, rapporteurs: chair }] };
    expect(sequences(release(1, [breakout, plenary]), release(2, [reported, plenary]))).toEqual([
      ['lunch', 0, '2019-03-01', 'confirmed'],
      ['session-1', 0, '2019-03-02', 'confirmed'],
    ]);
  });

  it('is modified when the short title changes, which is its category', () => {
    const before = release(1, [session]);
    const meeting = { ...before.meeting, shortTitle: 'Other' };
    expect(sequences(before, release(2, [session], { meeting }))).toEqual([
      ['session-1', 0, '2019-03-02', 'confirmed'],
    ]);
  });

  it('stays as it is when nothing that it shows changes', () => {
    const group = { number: 1, name: 'One', reportedAs: 'One', coFacilitators: [], rapporteurs: chair };
    const plenary: SnapshotSession = { ...session, items: [{ kind: 'groupReports', speakers: [] }] };
    const lunch: SnapshotSession = {
      ...session,
      id: 'lunch',
      kind: 'breakout',
      reportsTo: 'session-1',
      groups: [group],
    };
    const moved = { ...lunch, room: 'Elsewhere', groups: [{ ...group, coFacilitators: chair }] };
    const guide = [{ sessions: ['session-1'], title: 'Old', objectives: ['To test.'], questionSets: [] }];
    const retitled = guide.map((one) => ({ ...one, title: 'New' }));
    expect(
      sequences(release(1, [plenary, lunch], { guide }), release(2, [plenary, moved], { guide: retitled })),
    ).toEqual([
      ['session-1', 0, '2019-03-01', 'confirmed'],
      ['lunch', 1, '2019-03-02', 'confirmed'],
    ]);
  });

  it('stays as it is when other sessions change', () => {
    const other = { ...session, id: 'session-2' };
    expect(sequences(release(1, [session, other]), release(2, [session, { ...other, title: 'New' }]))).toEqual([
      ['session-1', 0, '2019-03-01', 'confirmed'],
      ['session-2', 1, '2019-03-02', 'confirmed'],
    ]);
  });

  it('is cancelled once when a release drops its session, and comes back with a higher sequence', () => {
    expect(sequences(release(1, [session]), release(2, []), release(3, []))).toEqual([
      ['session-1', 1, '2019-03-02', 'cancelled'],
    ]);
    expect(sequences(release(1, [session]), release(2, []), release(3, [session]))).toEqual([
      ['session-1', 2, '2019-03-03', 'confirmed'],
    ]);
  });
});

describe("the meeting's own entry", () => {
  it('raises its sequence when dates, venue or title change, and is modified by any other change of the meeting', () => {
    const first = release(1, []);
    const retitled = release(2, [], { meeting: { ...first.meeting, title: 'Other' } });
    const themed = release(3, [], { meeting: { ...retitled.meeting, theme: 'Theme' } });
    const same = release(4, [session], { meeting: themed.meeting });
    expect(meetingEntry([first])).toEqual({ sequence: 0, lastModified: '2019-03-01T09:00:00Z' });
    expect(meetingEntry([first, retitled])).toEqual({ sequence: 1, lastModified: '2019-03-02T09:00:00Z' });
    expect(meetingEntry([first, retitled, themed, same])).toEqual({
      sequence: 1,
      lastModified: '2019-03-03T09:00:00Z',
    });
  });
});
