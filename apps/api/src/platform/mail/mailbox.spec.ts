import { describe, expect, it } from '@jest/globals';
import { writtenMailbox } from './mailbox.js';

describe('a mailbox as people write it', () => {
  it.each([
    ['Plenary <plenary@example.org>', { name: 'Plenary', address: 'plenary@example.org' }],
    ['"GRCP, Secretariat" <GRCP@Example.org>', { name: 'GRCP, Secretariat', address: 'grcp@example.org' }],
    ['  Secrétariat   <a@example.org> ', { name: 'Secrétariat', address: 'a@example.org' }],
    ['<a@example.org>', { name: '', address: 'a@example.org' }],
    ['a@example.org', { name: '', address: 'a@example.org' }],
  ])('%s is read', (written, mailbox) => {
    expect(writtenMailbox.parse(written)).toEqual(mailbox);
  });

  it.each([
    '',
    'Plenary',
    'Plenary <plenary>',
    'A <a@example.org>, B <b@example.org>',
    'A\nB <a@example.org>',
    '<a@example.org> A',
  ])('%j is refused', (written) => {
    expect(writtenMailbox.safeParse(written).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [[], 'a sender such as Plenary <plenary@example.org>'],
    ]);
  });
});
