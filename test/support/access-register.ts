import { everybody, type Expected, organizers, organizersOfAny, readable } from './access-actors.js';

/** The same for a document in each of its formats. */
export const formats = (path: string, expected: Expected) =>
  Object.fromEntries(['pdf', 'docx', 'xlsx'].map((format) => [`get ${path}.${format}`, expected]));

const kept: Expected = { to: organizers, while: readable };

/** Who gets past the doors of the register, and of those who report on what is in it. */
export const registerAccess: Record<string, Expected> = {
  'get /recommendations': everybody,
  ...formats('/recommendations/follow-up', everybody),
  ...formats('/api/recommendations/organized/follow-up', { to: organizersOfAny }),
  ...formats('/api/meetings/:slug/follow-up', { to: organizers, while: readable }),
  'get /api/recommendations': everybody,
  'get /api/recommendations/organized': { to: organizersOfAny },
  'get /api/mechanisms/:mechanism/recommendations': everybody,
  'get /api/meetings/:slug/recommendations': kept,
  'post /api/meetings/:slug/recommendations': kept,
  'post /api/meetings/:slug/recommendations/entry': kept,
  'post /api/meetings/:slug/recommendations/publication': kept,
  'get /api/meetings/:slug/recommendations/:number': kept,
  'patch /api/meetings/:slug/recommendations/:number': kept,
  'post /api/meetings/:slug/recommendations/:number/renewal': kept,
  'post /api/meetings/:slug/recommendations/:number/reports/:report/acceptance': kept,
  'post /api/meetings/:slug/recommendations/:number/reports/:report/refusal': kept,
  'get /api/meetings/:slug/owner-reports': kept,
  'post /api/meetings/:slug/owner-links': kept,
  'delete /api/meetings/:slug/owner-links/:link': kept,
  'post /api/meetings/:slug/owner-reminders': kept,

  // Their address is a secret, and the only key to them.
  'get /api/owner-links/:token': everybody,
  'post /api/owner-links/:token/reports': everybody,
  'get /owner-links/:token': everybody,
  'post /owner-links/:token': everybody,
};
