import { z } from 'zod';
import { count, text } from './fields.js';

/**
 * Whom a round of notices reaches: those whose own part has changed, or everybody who holds a role and has been invited. Both
 * times also those who have subscribed to the meeting's news.
 */
const noticeAudience = z.enum(['affected', 'everyone'], { error: 'affected or everyone' });
export type NoticeAudience = z.infer<typeof noticeAudience>;

/** `PUT /api/meetings/:slug/notices/settings` */
export const noticeSettings = z.strictObject({
  /** Minutes after a release in which further releases are folded into the same notices. */
  quietMinutes: count(0, 1440),
  /** Whether notices wait until an organizer sends them, rather than go by themselves. */
  review: z.boolean({ error: 'true or false' }),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

/** What holds until somebody has said otherwise. */
export const defaultNoticeSettings: NoticeSettings = { quietMinutes: 10, review: false };

export const noticeSettingsView = noticeSettings.extend({
  /** 0 while nobody has said otherwise. */
  version: z.number().int(),
});
export type NoticeSettingsView = z.infer<typeof noticeSettingsView>;

/** What goes into one session's entry in the recipient's calendar (RFC 5546). */
const calendarChange = z.strictObject({ session: z.string(), method: z.enum(['REQUEST', 'CANCEL']) });

/** `GET /api/meetings/:slug/notices/preview`: a mail to one person about all of their roles, as it would go now. */
export const digestPreview = z.strictObject({
  recipient: z.string(),
  name: z.string(),
  subject: z.string(),
  text: z.string(),
  /** One is part of the mail itself; of several each follows in a mail of its own. */
  calendar: z.array(calendarChange),
});
export type DigestPreview = z.infer<typeof digestPreview>;

/** The mail to those subscribers who read the same: their addresses are nobody's business. */
const newsPreview = z.strictObject({
  language: z.string(),
  /** How many get it. */
  subscribers: z.number().int(),
  subject: z.string(),
  text: z.string(),
});
export type NewsPreview = z.infer<typeof newsPreview>;

/** `GET /api/meetings/:slug/notices`: what waits to be told, and to whom. */
export const waitingNotices = z.strictObject({
  /** Of the round; 0 where none waits. */
  version: z.number().int(),
  round: z
    .strictObject({
      /** Versions of the first and the last release that it tells of. */
      from: z.number().int(),
      to: z.number().int(),
      audience: noticeAudience,
      openedAt: z.iso.datetime(),
      /** When it goes by itself; null where it waits for an organizer. */
      dueAt: z.iso.datetime().nullable(),
    })
    .nullable(),
  digests: z.array(digestPreview),
  news: z.array(newsPreview),
});
export type WaitingNotices = z.infer<typeof waitingNotices>;

/** `PATCH /api/meetings/:slug/notices` */
export const noticeRoundChange = z.strictObject({ audience: noticeAudience });
export type NoticeRoundChange = z.infer<typeof noticeRoundChange>;

/** `POST /api/meetings/:slug/notices/drop` */
export const noticeRoundDrop = z.strictObject({
  reason: text.max(500, { error: 'a reason of at most 500 characters' }),
});
export type NoticeRoundDrop = z.infer<typeof noticeRoundDrop>;

/** What came of sending or dropping a round. */
export const noticesSent = z.strictObject({
  /** Mails to people with a part in the meeting; those to subscribers follow. */
  mails: z.number().int(),
});
export type NoticesSent = z.infer<typeof noticesSent>;
