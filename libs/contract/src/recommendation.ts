import { z } from 'zod';
import { count, identifier, isoDate, oneOf, paragraphs, roleKind, slug, text } from './fields.js';
import { mechanismRegions } from './mechanism-terms.js';
import { recommendationLevels } from './output-parts.js';
import { printedReport, reportingOwner, reportView } from './recommendation-report.js';
import { recommendationStatuses } from './recommendation-terms.js';

const listExpected = { error: 'a list' };
const line = text.max(300, { error: 'a text of at most 300 characters' });

const httpsExpected = { error: 'an address of a site that begins with https://, of at most 2,000 characters' };

/** Where something is to be read, and not a word more: neither another scheme, nor who signs in there. */
const httpsAddress = z.string(httpsExpected).refine(isHttps, httpsExpected);

function isHttps(address: string): boolean {
  const isWritten = address.length <= 2000 && /^https:\/\/[^\s\p{Cc}\p{Cf}"<>]+$/u.test(address);
  if (!isWritten || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  return hostname.includes('.') && username === '' && password === '';
}

/** Something that shows what came of a recommendation. */
export const evidenceLink = z.strictObject({
  title: line,
  address: httpsAddress,
});
export type EvidenceLink = z.infer<typeof evidenceLink>;

const evidenceList = z.array(evidenceLink, listExpected).max(20, { error: 'at most 20 links' });

/** Who takes a recommendation up: a mechanism of the registry, by its id, or an organization in words. */
export const recommendationOwner = z.union(
  [z.strictObject({ mechanism: slug }), z.strictObject({ organization: line })],
  {
    error: 'a mechanism or an organization',
  },
);
export type RecommendationOwner = z.infer<typeof recommendationOwner>;

/** A recommendation, by its meeting and its number in it. */
const recommendationRef = z.strictObject({ meeting: slug, number: count(1, 999_999_999) });

/** What people say of any recommendation in the register. */
const followed = {
  owners: z.array(recommendationOwner, listExpected).max(50, { error: 'at most 50 owners' }),
  /** Ids. */
  themes: z.array(slug, listExpected).max(50, { error: 'at most 50 themes' }),
  levels: z.array(oneOf(recommendationLevels), listExpected).max(recommendationLevels.length, listExpected),
  evidence: evidenceList,
  isPublic: z.boolean({ error: 'true or false' }),
};

/** What is worded of one that was entered by hand; the words of what a plenary has adopted are its own. */
const worded = {
  title: line,
  text: paragraphs,
  addressee: text.max(500, { error: 'a text of at most 500 characters' }).or(z.literal('')),
  regions: z.array(oneOf(mechanismRegions), listExpected).max(mechanismRegions.length, listExpected),
  adoptedOn: isoDate,
};

/** `POST /api/meetings/:slug/recommendations`: one that no plenary of the product has adopted, such as of an earlier meeting. */
export const newRecommendation = z.strictObject({
  title: worded.title,
  text: worded.text,
  addressee: worded.addressee.optional(),
  regions: worded.regions.optional(),
  /** The last day of the meeting where it is left out. */
  adoptedOn: worded.adoptedOn.optional(),
  owners: followed.owners.optional(),
  themes: followed.themes.optional(),
  levels: followed.levels.optional(),
});
export type NewRecommendation = z.infer<typeof newRecommendation>;

/** `PATCH /api/meetings/:slug/recommendations/:number`: what is left out stays. */
export const recommendationChange = z
  .strictObject({
    ...worded,
    ...followed,
    status: oneOf(recommendationStatuses),
    /** What came of it, in words; it goes with the status. */
    note: paragraphs.nullable(),
    /** Given exactly where the status becomes superseded. */
    supersededBy: recommendationRef.nullable(),
  })
  .partial();
export type RecommendationChange = z.infer<typeof recommendationChange>;

/** A recommendation of a group from which it comes, as it was printed when it was entered. */
const printedSource = z.strictObject({
  /** In which breakout session which group made it; null where the group had been taken out of the programme. */
  place: z
    .strictObject({
      session: identifier,
      label: z.string().nullable(),
      title: z.string(),
      number: z.number().int(),
      name: z.string(),
    })
    .nullable(),
  submission: z.number().int(),
  /** 1, 2, 3 … among the recommendations of that submission. */
  number: z.number().int(),
  role: roleKind.nullable(),
});
export type PrintedSource = z.infer<typeof printedSource>;

const sentence = z.strictObject({
  text: z.string(),
  /** Which of the recommendation's sources it goes back to, from 0. */
  sources: z.array(z.number().int()),
});

const printedRef = recommendationRef.extend({ label: z.string() });

/** `GET /api/recommendations`: one that was made public, as anybody reads it. */
export const publicRecommendation = z.strictObject({
  meeting: z.strictObject({ slug, shortTitle: z.string(), title: z.string(), language: z.string() }),
  number: z.number().int(),
  /** By which it is cited: `GRCP 8/R3`. */
  label: z.string(),
  title: z.string(),
  sentences: z.array(sentence),
  sources: z.array(printedSource),
  addressee: z.string(),
  levels: z.array(z.enum(recommendationLevels)),
  regions: z.array(z.enum(mechanismRegions)),
  themes: z.array(z.strictObject({ id: slug, name: z.string() })),
  owners: z.array(z.strictObject({ mechanism: slug.nullable(), name: z.string() })),
  status: z.enum(recommendationStatuses),
  /** What came of it. */
  note: z.string().nullable(),
  /** Null where it is not superseded, or by one that whoever asks does not see. */
  supersededBy: printedRef.nullable(),
  evidence: z.array(z.strictObject({ title: z.string(), address: z.string() })),
  adoptedOn: isoDate,
  /** What owners have reported and organizers have accepted, the latest year first. */
  reports: z.array(printedReport),
});
export type PublicRecommendation = z.infer<typeof publicRecommendation>;

const statusStep = z.strictObject({
  at: z.iso.datetime(),
  /** Name of the account; null where it is gone. */
  by: z.string().nullable(),
  status: z.enum(recommendationStatuses),
  note: z.string().nullable(),
  /** The report of an owner with which it came; null where organizers set it by themselves. */
  report: z.strictObject({ year: z.number().int(), owner: reportingOwner }).nullable(),
});

/** The same as organizers of its meeting see it. */
export const recommendationView = publicRecommendation.extend({
  isPublic: z.boolean(),
  /** Whether it was entered by hand: the words of what a plenary has adopted, here or where a meeting file comes from, are its own. */
  isByHand: z.boolean(),
  /** Whether the plenary has worded it otherwise since it was entered. */
  isChanged: z.boolean(),
  /** Whether the plenary has taken back since that it adopts it. */
  isWithdrawn: z.boolean(),
  enteredAt: z.iso.datetime(),
  enteredBy: z.string().nullable(),
  /** How its status was set, the latest first. */
  history: z.array(statusStep),
  /** What owners have reported, the latest year first, whatever became of it. */
  reports: z.array(reportView),
  version: z.number().int(),
});
export type RecommendationView = z.infer<typeof recommendationView>;

/** `GET /api/meetings/:slug/recommendations` */
export const meetingRegister = z.strictObject({
  /** By their numbers. */
  recommendations: z.array(recommendationView),
  /** How many its plenaries have adopted that are not in the register. */
  awaiting: z.number().int(),
  may: z.strictObject({ edit: z.boolean() }),
});
export type MeetingRegister = z.infer<typeof meetingRegister>;

/** `GET /api/recommendations/organized`: one of a meeting that one organizes, or that is public. */
export const organizedRecommendation = publicRecommendation.extend({
  isPublic: z.boolean(),
  /** Whether one organizes its meeting. */
  isOrganized: z.boolean(),
});
export type OrganizedRecommendation = z.infer<typeof organizedRecommendation>;

/** `GET /api/recommendations?…`: those alone to which all of it applies. */
export const recommendationQuery = z.object({
  meeting: slug.optional(),
  /** Id of a mechanism that owns it. */
  mechanism: slug.optional(),
  /** Id. */
  theme: slug.optional(),
  level: oneOf(recommendationLevels).optional(),
  status: oneOf(recommendationStatuses).optional(),
  /** Words that stand in it, each whole or a part, in any case and without accents too. */
  q: z.string({ error: 'a text' }).max(300, { error: 'a text of at most 300 characters' }).optional(),
});
export type RecommendationQuery = z.infer<typeof recommendationQuery>;

/** `POST /api/meetings/:slug/recommendations/entry` */
export const recommendationsEntered = z.strictObject({
  /** How many, and the numbers that they were given. */
  numbers: z.array(z.number().int()),
});
export type RecommendationsEntered = z.infer<typeof recommendationsEntered>;

/** `POST /api/meetings/:slug/recommendations/publication` */
export const recommendationsPublication = z.strictObject({ isPublic: z.boolean({ error: 'true or false' }) });
export type RecommendationsPublication = z.infer<typeof recommendationsPublication>;
