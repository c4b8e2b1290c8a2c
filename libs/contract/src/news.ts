import { z } from 'zod';
import { emailAddress } from './account.js';

/** `POST /meetings/:slug/news`: somebody wants to hear of a meeting's releases. */
export const newsWish = z.strictObject({ email: emailAddress });
export type NewsWish = z.infer<typeof newsWish>;

/** `GET /api/meetings/:slug/news/subscribers` */
export const newsSubscribers = z.strictObject({
  confirmed: z.number().int(),
  /** Have asked, and not yet followed the link in their mail. */
  pending: z.number().int(),
});
export type NewsSubscribers = z.infer<typeof newsSubscribers>;
