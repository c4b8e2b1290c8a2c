import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { breakAt, chainStart, type HashedContent, hashOf } from './chain.rules.js';

const content = {
  id: '1',
  at: new Date('2019-03-01T09:00:00.123Z'),
  actor: null,
  via: 'command',
  action: 'meeting.imported',
  scope: '5f0c9a4e-0d5c-4c39-9a53-0f4f0f3d2a11',
  subject: 'meeting grcp-8',
  changes: [{ path: ['meeting', 'title'], before: 'One', after: 'Two' }],
  previousHash: chainStart.hash,
} satisfies HashedContent;
const first = { ...content, hash: hashOf(content) };
const next = { ...content, id: '2', previousHash: first.hash };
const second = { ...next, hash: hashOf(next) };

describe('the hash of an audit entry', () => {
  it('is the SHA-256 of the canonical JSON of its other fields', () => {
    const text =
      '{"action":"meeting.imported","actor":null,"at":"2019-03-01T09:00:00.123Z",' +
      '"changes":[{"after":"Two","before":"One","path":["meeting","title"]}],"id":"1",' +
      `"previousHash":"${'0'.repeat(64)}","scope":"5f0c9a4e-0d5c-4c39-9a53-0f4f0f3d2a11",` +
      '"subject":"meeting grcp-8","via":"command"}';
    expect(hashOf(content)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is another when any of them is', () => {
    const others: Partial<HashedContent>[] = [
      { id: '3' },
      { at: new Date('2019-03-01T09:00:00.124Z') },
      { actor: content.scope },
      { via: 'web' },
      { action: 'meeting.released' },
      { scope: null },
      { subject: '' },
      { changes: [] },
      { previousHash: first.hash },
    ];
    const hashes = [first.hash, ...others.map((other) => hashOf({ ...content, ...other }))];
    expect(new Set(hashes).size).toBe(Object.keys(content).length + 1);
  });
});

describe('a chain', () => {
  it('goes on with an entry that names the hash of the one before', () => {
    expect(breakAt(chainStart, first)).toBe(null);
    expect(breakAt(first, second)).toBe(null);
  });

  it('breaks where an entry is missing, changed or replaced', () => {
    expect(breakAt(chainStart, second)).toEqual({ id: '1', kind: 'missing' });
    expect(breakAt(first, { ...second, subject: 'another' })).toEqual({ id: '2', kind: 'changed' });
    expect(breakAt({ id: '1', hash: hashOf({ ...content, subject: 'another' }) }, second)).toEqual({
      id: '2',
      kind: 'unlinked',
    });
  });
});
