import { z } from 'zod';
import { isoDate, roleKind, slug } from './fields.js';

/** `GET /api/mechanisms/:mechanism/meetings`: a released meeting with which the mechanism has to do, the latest first. */
export const mechanismMeeting = z.strictObject({
  slug,
  title: z.string(),
  shortTitle: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  invited: z.boolean(),
  surveyed: z.boolean(),
  tookPart: z.boolean(),
  /** What those do there who come for it and have confirmed, in the order of the programme. */
  roles: z.array(
    z.strictObject({
      role: roleKind,
      session: z.strictObject({ id: z.string(), title: z.string() }),
      /** As printed. */
      name: z.string(),
      /** Position and capacity. */
      description: z.string().optional(),
    }),
  ),
});
export type MechanismMeeting = z.infer<typeof mechanismMeeting>;
