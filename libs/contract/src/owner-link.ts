import { z } from 'zod';
import { emailAddress } from './account.js';
import { count, isoDate, oneOf, paragraphs } from './fields.js';
import { evidenceLink, recommendationOwner } from './recommendation.js';
import { ownReport, proposedStatus, reportingOwner } from './recommendation-report.js';
import { recommendationStatuses } from './recommendation-terms.js';

/** `POST /api/meetings/:slug/owner-links`: an address at which an owner reports on what it has taken up of the meeting's recommendations. */
export const newOwnerLink = z.strictObject({
  owner: recommendationOwner,
  /** Where the link is sent; left out where whoever makes it passes it on. */
  email: emailAddress.optional(),
  /** Of the mail and of the page that it leads to. */
  language: oneOf(['en', 'fr', 'es']).default('en'),
});
export type NewOwnerLink = z.infer<typeof newOwnerLink>;

const ownerLink = z.strictObject({
  id: z.uuid(),
  email: z.string().nullable(),
  language: z.string(),
  madeAt: z.iso.datetime(),
  /** From then on it leads nowhere. */
  until: z.iso.datetime(),
  isOver: z.boolean(),
  /** The day on which its owner was last reminded, in the meeting's zone. */
  remindedOn: isoDate.nullable(),
});
export type OwnerLinkView = z.infer<typeof ownerLink>;

/** The answer to who makes one. */
export const madeOwnerLink = ownerLink.extend({
  /** Shown only now. */
  address: z.url(),
});
export type MadeOwnerLink = z.infer<typeof madeOwnerLink>;

/** Whether an owner can be reminded, or why not. */
const reminderStates = ['possible', 'complete', 'linkMissing', 'addressMissing', 'remindedToday'] as const;

const ownerStanding = z.strictObject({
  owner: reportingOwner,
  /** Numbers of the recommendations that it has taken up. */
  recommendations: z.array(z.number().int()),
  /** On how many of them a report is awaited this year: those that are open or in progress, and those on which there is one. */
  awaited: z.number().int(),
  /** On how many there is one. */
  reported: z.number().int(),
  /** How many of its reports, of any year, nobody has settled. */
  waiting: z.number().int(),
  /** Null where there is none, or it was withdrawn. */
  link: ownerLink.nullable(),
  reminder: z.enum(reminderStates),
});
export type OwnerStanding = z.infer<typeof ownerStanding>;

/** `GET /api/meetings/:slug/owner-reports` */
export const ownersOfMeeting = z.strictObject({
  /** This one, in the meeting's zone. */
  year: z.number().int(),
  /** Those who have taken up a recommendation of the meeting, by name. */
  owners: z.array(ownerStanding),
  /** The next edition, where one has been released that is still to come. */
  next: z.strictObject({ shortTitle: z.string(), startDate: isoDate }).nullable(),
});
export type OwnersOfMeeting = z.infer<typeof ownersOfMeeting>;

/** `POST /api/owner-links/:token/reports` */
export const newOwnerReport = z.strictObject({
  /** Number of the recommendation. */
  recommendation: count(1, 999_999_999),
  /** This one or the last. */
  year: count(1900, 9999),
  /** What was done. */
  text: paragraphs,
  /** Null for no change. */
  status: proposedStatus.nullable(),
  /** As many as the page has rows for. */
  evidence: z.array(evidenceLink, { error: 'a list' }).max(5, { error: 'at most 5 links' }),
});
export type NewOwnerReport = z.infer<typeof newOwnerReport>;

const linkedRecommendation = z.strictObject({
  number: z.number().int(),
  label: z.string(),
  title: z.string(),
  /** Sentence by sentence. */
  sentences: z.array(z.string()),
  addressee: z.string(),
  status: z.enum(recommendationStatuses),
  /** Of the years on which this owner can report, those for which none was accepted, the latest first. */
  years: z.array(z.number().int()),
  /** What this owner has reported, the latest year first. */
  reports: z.array(ownReport),
});
export type LinkedRecommendation = z.infer<typeof linkedRecommendation>;

/** `GET /api/owner-links/:token`: what the owner looks at. */
export const linkedOwner = z.strictObject({
  owner: reportingOwner,
  meeting: z.strictObject({ shortTitle: z.string(), title: z.string(), language: z.string() }),
  until: z.iso.datetime(),
  /** By their numbers. */
  recommendations: z.array(linkedRecommendation),
});
export type LinkedOwner = z.infer<typeof linkedOwner>;

/** `POST /api/meetings/:slug/owner-reminders` */
export const ownerReminders = z.strictObject({
  /** Ids of the links of those who are reminded. */
  links: z
    .array(z.uuid({ error: 'the id of a link' }), { error: 'a list of ids' })
    .min(1, { error: 'at least one' })
    .max(500, { error: 'at most 500' }),
});
export type OwnerReminders = z.infer<typeof ownerReminders>;

export const ownersReminded = z.strictObject({
  /** How many mails are on their way: nobody is written to twice a day, nor without need. */
  sent: z.number().int(),
});
export type OwnersReminded = z.infer<typeof ownersReminded>;
