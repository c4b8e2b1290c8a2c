import type { MeetingMail } from '#contract/mail';

type Standing = Pick<MeetingMail, 'state'>;

/** Whether what becomes of it may change by itself. */
export function isOnItsWay({ state }: Standing): boolean {
  return state === 'queued' || state === 'sending';
}

/** Whether a person can decide to have it sent once more. */
export function canBeSentAgain({ state }: Standing): boolean {
  return state === 'failed' || state === 'uncertain';
}

/** How many of several are in which state, in the order in which states want to be looked at. */
export function tally(mails: readonly Standing[]): [state: MeetingMail['state'], count: number][] {
  const states = ['failed', 'uncertain', 'queued', 'sending', 'kept', 'sent'] as const;
  return states
    .map((state): [MeetingMail['state'], number] => [state, mails.filter((mail) => mail.state === state).length])
    .filter(([, count]) => count > 0);
}
