import type { ReminderView } from '#contract/reminder';
import { describe, expect, it } from '@jest/globals';
import { due, reachable } from './reminders.rules';

const mail = { recipient: 'ama@example.org', name: 'Ms Ama', subject: 'Reminder', text: 'Please write.' };
const view = (person: string, change: Partial<ReminderView> = {}): ReminderView => ({
  ...{ person, name: person, missing: [], mail, obstacle: null, sent: [] },
  ...change,
});

describe('those who can be asked', () => {
  const ama = view('ama');
  const ben = view('ben', { mail: null, obstacle: 'no-address' });
  const cleo = view('cleo', { sent: [{ at: '2031-05-01T09:00:00.000Z', asked: [] }] });

  it('are those whom a mail reaches', () => {
    expect(reachable([ama, ben, cleo])).toEqual([ama, cleo]);
  });

  it('are asked all at once no sooner than a day after the last time', () => {
    expect(due([ama, ben, cleo], new Date('2031-05-02T08:59:59Z'))).toEqual([ama]);
    expect(due([ama, ben, cleo], new Date('2031-05-02T09:00:00Z'))).toEqual([ama, cleo]);
  });
});
