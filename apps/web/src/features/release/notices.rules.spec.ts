import { expect, it } from '@jest/globals';
import { peopleAmong } from './notices.rules';

it('counts people, not mails', () => {
  expect(peopleAmong([])).toBe(0);
  expect(
    peopleAmong([{ recipient: 'a@example.org' }, { recipient: 'b@example.org' }, { recipient: 'a@example.org' }]),
  ).toBe(2);
});
