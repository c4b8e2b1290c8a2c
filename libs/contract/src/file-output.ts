import type { z } from 'zod';
import { count, identifier, oneOf, paragraphs, text } from './fields.js';
import { list, object } from './file-shapes.js';
import { recommendationLevels } from './output-parts.js';

const actor = text.max(200, { error: 'a text of at most 200 characters' });

/** Something that a group has written; an entry says something in one field at least. */
const entry = <T extends z.core.$ZodLooseShape>(shape: T) =>
  object(shape).refine((said) => Object.values(said as object).some((value: unknown) => !isEmptyList(value)), {
    error: `at least one of ${Object.keys(shape).join(', ')}`,
  });

/**
 * What a breakout group has written, part by part, each in its order. What was handed in and cleared is not in it: that is done by people,
 * and not by a file.
 */
export const fileOutput = object({
  /** Id of the breakout. */
  session: identifier,
  /** Number of the group in it. */
  group: count(1, 999),
  recommendations: list(
    entry({
      title: paragraphs.optional(),
      text: paragraphs.optional(),
      addressee: paragraphs.optional(),
      levels: list(oneOf(recommendationLevels)).optional(),
    }),
  ).optional(),
  partnerships: list(
    entry({ type: paragraphs.optional(), actors: list(actor).optional(), need: paragraphs.optional() }),
  ).optional(),
  practices: list(entry({ title: paragraphs.optional(), text: paragraphs.optional() })).optional(),
  disagreements: list(entry({ text: paragraphs.optional() })).optional(),
  /** Not for the report. */
  notes: list(entry({ text: paragraphs.optional() })).optional(),
});
export type FileOutput = z.infer<typeof fileOutput>;

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
