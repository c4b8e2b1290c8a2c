import { describe, expect, it } from '@jest/globals';
import { type PublishedEntry, releaseNotices, type StandingInvitation } from './release-notices.rules.js';

/** @param change `sequence` is that of the last calendar part */
function invitation(change: Partial<StandingInvitation> & { sequence?: number | null } = {}): StandingInvitation {
  const { method = 'REQUEST', sequence = 2, ...rest } = change;
  const last = method === null || sequence === null ? undefined : { method, sequence };
  const standing = { thread: 'ben session-1', state: 'invited', rank: 1, hasEnded: false } as const;
  return { ...standing, isElsewhere: false, isAsTold: true, method, last, ...rest };
}

/** What a release makes of invitations where the entry of their session is this. */
function noticesFor(entry: PublishedEntry | undefined, ...invitations: StandingInvitation[]) {
  return releaseNotices(invitations, () => entry).map(({ kind, method, sequence }) => [kind, method, sequence]);
}

const same = { sequence: 2, cancelled: false };
const moved = { sequence: 3, cancelled: false };

describe('a release', () => {
  it('says nothing to those whose entry it leaves as it is', () => {
    expect(noticesFor(same, invitation(), invitation({ thread: 'ama session-1', state: 'confirmed' }))).toEqual([]);
  });

  it('tells of a changed entry, and of the first one', () => {
    expect(noticesFor(moved, invitation({ isAsTold: false }))).toEqual([['changed', 'REQUEST', 3]]);
    expect(noticesFor({ sequence: 0, cancelled: false }, invitation({ method: null, sequence: null }))).toEqual([
      ['released', 'REQUEST', 0],
    ]);
  });

  it('says nothing to who was invited to a session that no release has', () => {
    expect(noticesFor(undefined, invitation({ method: null, sequence: null }))).toEqual([]);
  });

  it.each([['declined'], [null]] as const)('takes the entry back where the role is %s, and only once', (state) => {
    expect(noticesFor(same, invitation({ state }))).toEqual([['ended', 'CANCEL', 3]]);
    expect(noticesFor(same, invitation({ state, method: 'CANCEL', sequence: 3, hasEnded: true }))).toEqual([]);
  });

  it('takes nothing out of a calendar in which there is nothing', () => {
    const never = invitation({ state: null, method: null, sequence: null });
    expect(noticesFor(same, never)).toEqual([['ended', null, null]]);
    expect(noticesFor(undefined, never)).toEqual([['ended', null, null]]);
  });

  it('writes one request to who has two roles in a session, for the first in rank', () => {
    const [speaker, moderator] = [3, 0].map((rank) => invitation({ rank, isAsTold: false }));
    const notices = releaseNotices([speaker!, moderator!], () => moved);
    expect(notices.map((notice) => [notice.invitation === moderator, notice.kind, notice.sequence])).toEqual([
      [true, 'changed', 3],
      [false, 'silent', 3],
    ]);
  });

  it('takes one role of two back without the entry, and both with one cancellation', () => {
    const gone = invitation({ state: null });
    expect(noticesFor(same, gone, invitation({ rank: 3 }))).toEqual([['ended', null, null]]);
    expect(noticesFor(same, gone, invitation({ rank: 3, state: null }))).toEqual([
      ['ended', 'CANCEL', 3],
      ['ended', null, null],
    ]);
  });

  it('asks anew whoever confirms after having declined', () => {
    const back = invitation({ state: 'confirmed', method: 'CANCEL', sequence: 3, hasEnded: true });
    expect(noticesFor(same, back)).toEqual([['changed', 'REQUEST', 4]]);
  });

  it('outnumbers what was told of the entry for a role that has moved away', () => {
    const before = { method: 'CANCEL', sequence: 5 } as const;
    expect(noticesFor(same, invitation({ method: null, sequence: null, last: before }))).toEqual([
      ['released', 'REQUEST', 6],
    ]);
  });

  it('tells of another place where the entry stays as it is, without a request', () => {
    expect(noticesFor(same, invitation({ isElsewhere: true }))).toEqual([['changed', null, null]]);
    expect(noticesFor(same, invitation({ isElsewhere: true, state: 'declined', hasEnded: true }))).toEqual([]);
    expect(noticesFor(moved, invitation({ isElsewhere: true, isAsTold: false }))).toEqual([['changed', 'REQUEST', 3]]);
  });

  it('says nothing of an entry that has moved and moved back, whatever its SEQUENCE is by now', () => {
    expect(noticesFor({ sequence: 4, cancelled: false }, invitation())).toEqual([]);
    expect(noticesFor({ sequence: 5, cancelled: false }, invitation({ isAsTold: false }))).toEqual([
      ['changed', 'REQUEST', 5],
    ]);
  });

  it('outnumbers with a changed entry what was told to one person alone', () => {
    const outdone = invitation({ sequence: 7, isAsTold: false });
    expect(noticesFor(moved, outdone)).toEqual([['changed', 'REQUEST', 8]]);
    const known = invitation({ sequence: 7, rank: 3 });
    expect(noticesFor(moved, outdone, known)).toEqual([['changed', 'REQUEST', 7]]);
  });

  it('keeps threads apart', () => {
    const other = invitation({ thread: 'ama session-1', sequence: 1, isAsTold: false });
    expect(noticesFor(same, invitation({ state: null }), other)).toEqual([
      ['ended', 'CANCEL', 3],
      ['changed', 'REQUEST', 2],
    ]);
  });
});
