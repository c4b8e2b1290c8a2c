import { meetingStates, permissions, type MeetingState, type Permission } from '#contract/permission';
import { describe, expect, it } from '@jest/globals';
import type { Grant, Place } from './grant.js';
import { isPermitted, verdictOn } from './policy.rules.js';

const here = { meeting: 'grcp-8', session: 'lunch' };
const moderator: Grant = { as: 'moderator', meeting: 'grcp-8', session: 'lunch' };
const organizer: Grant = { as: 'organizer', meeting: 'grcp-8' };

function may(permission: Permission, grant: Grant, place: Place, state: MeetingState | null = 'released'): boolean {
  return isPermitted(permission, [grant], place, state);
}

describe('the policy', () => {
  it('gives nothing to who has no grant', () => {
    for (const permission of permissions) {
      for (const state of [null, ...meetingStates]) expect(isPermitted(permission, [], here, state)).toBe(false);
    }
  });

  it('reaches as far as the grant, and no further', () => {
    expect(may('session-note.write', moderator, here)).toBe(true);
    expect(may('session-note.write', moderator, { ...here, session: 'other' })).toBe(false);
    expect(may('session-note.write', moderator, { ...here, meeting: 'grcp-9' })).toBe(false);
    expect(may('session-note.write', organizer, { ...here, session: 'other' })).toBe(true);
    expect(may('session-note.write', organizer, { ...here, meeting: 'grcp-9' })).toBe(false);
  });

  it('is not reached where the place leaves open what the grant needs', () => {
    expect(may('session-note.write', moderator, { meeting: 'grcp-8' })).toBe(false);
    expect(may('meeting.export', organizer, {})).toBe(false);
    expect(may('session-note.write', { ...moderator, session: 'undefined' }, { meeting: 'grcp-8' })).toBe(false);
  });

  it('holds only while the meeting is in the states that it names', () => {
    const while_ = (permission: Permission) =>
      [null, ...meetingStates].filter((state) => may(permission, organizer, here, state));
    expect(while_('meeting.release')).toEqual(['draft', 'released']);
    expect(while_('meeting.export')).toEqual(['draft', 'released', 'archived']);
    expect(while_('meeting.create')).toEqual([null, ...meetingStates]);
  });

  it('tells of an archived meeting whoever could do it were it not archived', () => {
    const verdict = (grant: Grant, permission: Permission, state: MeetingState | null = 'archived') =>
      verdictOn(permission, [grant], here, state);
    expect(verdict(organizer, 'programme.edit')).toBe('archived');
    expect(verdict(moderator, 'session-note.write')).toBe('archived');
    expect(verdict(moderator, 'programme.edit')).toBe('denied');
    expect(verdict({ ...organizer, meeting: 'grcp-9' }, 'programme.edit')).toBe('denied');
    expect(verdict(organizer, 'programme.read')).toBe('permitted');
    expect(verdict(organizer, 'meeting.restore')).toBe('denied');
    expect([null, 'deleted' as const].map((state) => verdict(organizer, 'programme.edit', state))).toEqual([
      'denied',
      'denied',
    ]);
  });

  it('lets a speaker read the draft of the meeting and change nothing in it', () => {
    const speaker: Grant = { as: 'speaker', meeting: 'grcp-8', session: 'lunch' };
    expect(permissions.filter((permission) => may(permission, speaker, here))).toEqual(['draft.read']);
  });

  it('lets nobody do in a deleted meeting what is done in a meeting', () => {
    const everybody: Grant[] = [organizer, moderator, { as: 'administrator' }, { as: 'observer', meeting: 'grcp-8' }];
    const left = permissions.filter((permission) => isPermitted(permission, everybody, here, 'deleted'));
    expect(left).toEqual([
      'account.manage',
      'mail.read',
      'installation-log.read',
      'mechanism.edit',
      'mechanism-link.manage',
      'mechanism-correction.read',
      'mechanism-correction.resolve',
      'meeting.create',
      'meeting.restore',
      'register.read',
    ]);
  });
});
