import { z } from 'zod';
import { count, identifier, isoDate, oneOf, paragraphs, roleKind, slug, text } from './fields.js';
import { list, object } from './file-shapes.js';
import { mechanismRegions } from './mechanism-terms.js';
import { recommendationLevels } from './output-parts.js';
import { evidenceLink, recommendationOwner } from './recommendation.js';
import { recommendationStatuses } from './recommendation-terms.js';

/** A recommendation of a group from which one in the register comes, as it was printed when it was entered. */
const fileSource = object({
  /** In which breakout which group made it; left out where the group had been taken out of the programme. */
  place: object({
    session: identifier,
    label: text.optional(),
    title: text,
    number: count(1, 999),
    name: text,
  }).optional(),
  submission: count(1, 999_999_999),
  /** 1, 2, 3 … among the recommendations of that submission. */
  number: count(1, 999_999_999),
  /** Of whoever handed it in; left out where that was an organizer. */
  role: roleKind.optional(),
});

const sentence = object({
  text: paragraphs,
  /** Which of the recommendation's sources it goes back to, from 0. */
  sources: list(count(0, 999)).optional(),
});

/** How far the recommendation was found to be, and what had come of it. */
const step = object({
  at: z.iso.datetime({ error: 'an instant in UTC such as 2019-04-05T08:15:00Z' }),
  status: oneOf(recommendationStatuses),
  note: paragraphs.optional(),
});

/** A recommendation in the register. */
export const fileRecommendation = object({
  /** By which it is cited: 3 of `GRCP 8/R3`. */
  number: count(1, 999_999_999),
  title: text.max(300, { error: 'a text of at most 300 characters' }).optional(),
  sentences: list(sentence).min(1, { error: 'at least one sentence' }),
  sources: list(fileSource).optional(),
  addressee: text.max(500, { error: 'a text of at most 500 characters' }).optional(),
  levels: list(oneOf(recommendationLevels)).optional(),
  regions: list(oneOf(mechanismRegions)).optional(),
  /** Ids of the registry. */
  themes: list(slug).optional(),
  owners: list(recommendationOwner).optional(),
  /** The earliest first; the last one holds, and without any it is open. */
  history: list(step).optional(),
  /** Of one that is superseded; its meeting where that is another. */
  supersededBy: object({ meeting: slug.optional(), number: count(1, 999_999_999) }).optional(),
  evidence: list(evidenceLink).optional(),
  public: z.boolean({ error: 'true or false' }).optional(),
  adoptedOn: isoDate,
});
export type FileRecommendation = z.infer<typeof fileRecommendation>;
