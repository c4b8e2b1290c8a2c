import { z } from 'zod';
import { count, text } from './fields.js';
import { findingGrades, findingRules } from './finding-rules.js';
import { mechanismRegions, mechanismTypes } from './mechanism-terms.js';

const findingGrade = z.enum(findingGrades);
export type FindingGrade = z.infer<typeof findingGrade>;

const findingRule = z.enum(findingRules);
export type FindingRule = z.infer<typeof findingRule>;

/** A thing in the draft that a finding is about. */
export const draftLink = z.strictObject({
  kind: z.enum(['meeting', 'session', 'item', 'group', 'person', 'mechanism', 'room', 'guide']),
  /**
   * The meeting's slug; the id in the meeting file of a session, a person, a mechanism or a room; the number of a group; the place of an item in
   * its session and of a guide among the guides, from 1.
   */
  key: z.string(),
  title: z.string(),
  /** Of an item or a group. */
  session: z.strictObject({ key: z.string(), title: z.string() }).optional(),
});
export type DraftLink = z.infer<typeof draftLink>;

/** How many people are addressed in one way. */
const tally = z.strictObject({
  /** Without what precedes it: `Mr` of "H.E. Mr"; empty for people without one. */
  honorific: z.string(),
  people: z.number().int(),
});
export type Tally = z.infer<typeof tally>;

/** How many people come for mechanisms of a region; whoever comes for one of several counts in each. */
const regionTally = z.strictObject({ region: z.enum(mechanismRegions), people: z.number().int() });
export type RegionTally = z.infer<typeof regionTally>;

/** How many people come for mechanisms of a type. */
const typeTally = z.strictObject({ type: z.enum(mechanismTypes), people: z.number().int() });
export type TypeTally = z.infer<typeof typeTally>;

/** Figures, times (wall times in the meeting's zone), dates and codes, by name. */
export const findingDetails = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(tally), z.array(regionTally), z.array(typeTally)]),
);
export type FindingDetails = z.infer<typeof findingDetails>;

const finding = z.strictObject({
  /**
   * Names the finding for as long as it stands: made from the rule and the keys of what it is about, whatever their order and
   * their times.
   */
  key: z.string(),
  rule: findingRule,
  grade: findingGrade,
  /** Both sides, and what they have in common. */
  concerns: z.array(draftLink),
  details: findingDetails,
});
export type Finding = z.infer<typeof finding>;

export const findingView = finding.extend({
  /** The finding as a sentence. */
  text: z.string(),
  /** Null while it is open. */
  setAside: z
    .strictObject({
      reason: z.string(),
      /** Name of the account; null where that is gone. */
      by: z.string().nullable(),
      at: z.iso.datetime(),
    })
    .nullable(),
});
export type FindingView = z.infer<typeof findingView>;

/** `GET /api/meetings/:slug/findings` */
export const findingList = z.strictObject({
  /** The gravest first. */
  findings: z.array(findingView),
  /** Of those that are open. */
  counts: z.strictObject({ error: z.number().int(), warning: z.number().int(), hint: z.number().int() }),
  setAside: z.number().int(),
  /** False where a rule found so much that the rest of it is not told. */
  complete: z.boolean(),
});
export type FindingList = z.infer<typeof findingList>;

/** `PUT /api/meetings/:slug/findings/:key/set-aside` */
export const settingAside = z.strictObject({
  reason: text.max(500, { error: 'a reason of at most 500 characters' }),
});
export type SettingAside = z.infer<typeof settingAside>;

/** `PUT /api/meetings/:slug/finding-settings`: what the rules go by in one meeting. */
export const findingSettings = z.strictObject({
  /** Between two rooms; a pause no longer than this is none. */
  walkingMinutes: count(0, 60),
  /** So many days before the meeting begins everybody should have answered. */
  answerDays: count(0, 365),
  /** Hours after which a break is due. */
  hoursWithoutBreak: count(1, 24),
});
export type FindingSettings = z.infer<typeof findingSettings>;

/** What the rules go by until somebody has said otherwise. */
export const defaultFindingSettings: FindingSettings = { walkingMinutes: 5, answerDays: 14, hoursWithoutBreak: 3 };

export const findingSettingsView = findingSettings.extend({
  /** 0 while nobody has said otherwise. */
  version: z.number().int(),
});
export type FindingSettingsView = z.infer<typeof findingSettingsView>;
