import type { NoticesSent } from '#contract/notice';

/** What is asked of whoever is about to settle a round. */
export interface Question {
  slug: string;
  /** Of the round that is in sight. */
  version: number;
  /** Mails of which the round consists. */
  count: number;
  back: () => void;
  done: (as: 'sent' | 'dropped', sent: NoticesSent) => void;
}
