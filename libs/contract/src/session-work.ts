import { z } from 'zod';
import { identifier, count, itemKind, paragraphs, roleState } from './fields.js';

/** `PUT /api/meetings/:slug/sessions/:session/note`: the private notes of those who moderate the session, or none. */
export const sessionNote = z.strictObject({ text: z.union([paragraphs, z.literal('')], { error: 'a text' }) });
export type SessionNoteText = z.infer<typeof sessionNote>;

export const sessionNoteView = z.strictObject({
  text: z.string(),
  /** Null where nobody has written anything yet; instant in UTC. */
  updatedAt: z.iso.datetime().nullable(),
  /** Name of the account. */
  updatedBy: z.string().nullable(),
  /** 0 where nobody has written anything yet. */
  version: z.number().int(),
});
export type SessionNoteView = z.infer<typeof sessionNoteView>;

/** `GET /api/meetings/:slug/sessions/:session/running-order`: what happens in the session, in order. */
export const runningOrder = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: itemKind,
      title: z.string().nullable(),
      /** Null where the item takes what time there is. */
      minutes: z.number().int().nullable(),
      speakers: z.array(
        z.strictObject({
          /** The role's. */
          id: z.uuid(),
          /** The person's id in the meeting file; null while nobody is named. */
          person: z.string().nullable(),
          /** As printed; null while nobody is named. */
          name: z.string().nullable(),
          capacity: z.string().nullable(),
          state: roleState,
        }),
      ),
    }),
  ),
  /** The session's. */
  version: z.number().int(),
});
export type RunningOrder = z.infer<typeof runningOrder>;

const ids = z.array(z.uuid({ error: 'an id' }), { error: 'a list of ids' }).max(1_000, { error: 'at most 1,000 ids' });

/** `PUT …/running-order/items`: all items of the session in their new order. */
export const itemOrder = z.strictObject({ items: ids });
export type ItemOrder = z.infer<typeof itemOrder>;

/** `PUT …/running-order/items/:item/speakers`: the roles of all speakers of the item in their new order. */
export const speakerOrder = z.strictObject({ speakers: ids });
export type SpeakerOrder = z.infer<typeof speakerOrder>;

/** `PUT …/running-order/items/:item/minutes`; null where the item takes what time there is. */
export const itemMinutes = z.strictObject({ minutes: count(1, 1440).nullable() });
export type ItemMinutes = z.infer<typeof itemMinutes>;

/** `POST /api/meetings/:slug/sessions/:session/suggestions`: what a moderator would have the guide say. */
export const guideSuggestion = z.strictObject({ text: paragraphs });
export type GuideSuggestionText = z.infer<typeof guideSuggestion>;

const suggestionResolution = z.enum(['accepted', 'setAside'], { error: 'accepted, setAside or null' });

/** `PUT /api/meetings/:slug/suggestions/:suggestion`: takes it up or sets it aside; null opens it again. */
export const suggestionDecision = z.strictObject({ resolution: suggestionResolution.nullable() });
export type SuggestionDecision = z.infer<typeof suggestionDecision>;

export const guideSuggestionView = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  /** Name of the account; null where that is gone. */
  author: z.string().nullable(),
  createdAt: z.iso.datetime(),
  resolution: suggestionResolution.nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  version: z.number().int(),
});
export type GuideSuggestionView = z.infer<typeof guideSuggestionView>;

/** The same among those of a whole meeting. */
export const meetingSuggestionView = guideSuggestionView.extend({ session: identifier });
export type MeetingSuggestionView = z.infer<typeof meetingSuggestionView>;
