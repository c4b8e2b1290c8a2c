import type { NoticesSent } from '#contract/notice';

/** What is asked of whoever is about to settle a round. */
export interface Question {
  slug: string;
  /** Of the round that is in sight. */
  version: number;
  /** To whom it writes, those included who follow the meeting. */
  people: number;
  /** Mails of which it consists. */
  mails: number;
  back: () => void;
  done: (as: 'sent' | 'dropped', sent: NoticesSent) => void;
}
