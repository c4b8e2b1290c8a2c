import type { DigestPreview } from '#contract/notice';
import { expect, it } from '@jest/globals';
import { calendarMailsAmong, peopleAmong } from './notices.rules';

it('counts people, not mails', () => {
  expect(peopleAmong([])).toBe(0);
  expect(
    peopleAmong([{ recipient: 'a@example.org' }, { recipient: 'b@example.org' }, { recipient: 'a@example.org' }]),
  ).toBe(2);
});

it('counts the mails that bring several calendar entries, for one comes with what is told', () => {
  const calendar = (...sessions: string[]): Pick<DigestPreview, 'calendar'> => ({
    calendar: sessions.map((session) => ({ session, method: 'REQUEST' })),
  });
  expect(calendarMailsAmong([calendar(), calendar('plenary')])).toBe(0);
  expect(calendarMailsAmong([calendar('plenary', 'breakout'), calendar('plenary')])).toBe(2);
});
