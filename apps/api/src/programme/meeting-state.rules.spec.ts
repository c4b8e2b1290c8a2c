import { describe, expect, it } from '@jest/globals';
import { meetingState, refusalOfChange } from './meeting-state.rules.js';

const then = new Date('2019-04-06T08:00:00Z');

describe('the state of a meeting', () => {
  it.each([
    [{ released: false, archivedAt: null, deletedAt: null }, 'draft', null],
    [{ released: true, archivedAt: null, deletedAt: null }, 'released', null],
    [{ released: true, archivedAt: then, deletedAt: null }, 'archived', 'meeting.archived'],
    [{ released: false, archivedAt: then, deletedAt: null }, 'archived', 'meeting.archived'],
    [{ released: true, archivedAt: null, deletedAt: then }, 'deleted', 'meeting.deleted'],
    [{ released: true, archivedAt: then, deletedAt: then }, 'deleted', 'meeting.deleted'],
  ])('of %j is %s, and a change is refused with %s', (marks, state, code) => {
    expect(meetingState(marks)).toBe(state);
    expect(refusalOfChange(marks)).toBe(code);
  });
});
