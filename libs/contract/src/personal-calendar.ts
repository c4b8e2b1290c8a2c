import { z } from 'zod';

/** `POST /api/my-part/calendar`: where the own calendar is read, told once. */
export const calendarAddress = z.strictObject({ address: z.url() });
export type CalendarAddress = z.infer<typeof calendarAddress>;

/** `GET /api/my-part/stars`: a session by its meeting's slug and its id in it. */
export const starredSession = z.object({ meeting: z.string(), session: z.string() });
