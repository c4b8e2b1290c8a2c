import { z } from 'zod';
import { identifier, wallTime } from './fields.js';
import { outputStates, partnershipActors, recommendationLevels } from './output-parts.js';

/** What a slide is about: the group itself, or an entry of what it has handed in; notes are not for the plenary. */
const slideKinds = ['group', 'recommendation', 'partnership', 'practice', 'disagreement'] as const;

/** What the plenary sees at once, in type that can be read from the last row: a text that is too long for that goes on on the next slide. */
const slide = z.strictObject({
  /** Within its group: `group`, or the entry's id, with `-2`, `-3` … where the entry goes on. */
  id: z.string(),
  kind: z.enum(slideKinds),
  /** Of the entry among those of its kind, 1, 2, 3 …; null for the group itself. */
  number: z.number().int().nullable(),
  /** The entry's title, or a partnership's type; null where it has none. */
  title: z.string().nullable(),
  /** This slide's share of the text; what a partnership needs. */
  text: z.string(),
  addressee: z.string().nullable(),
  levels: z.array(z.enum(recommendationLevels)),
  /** Of a partnership: those of the product's list by their keys, others in words. */
  actors: z.array(z.union([z.enum(partnershipActors), z.string()])),
  /** Which of how many slides of the entry this is, from 1. */
  part: z.number().int(),
  parts: z.number().int(),
});
export type Slide = z.infer<typeof slide>;

/** A group that reports to a plenary, with what it has handed in last. */
const reportingGroup = z.strictObject({
  /** Id of the breakout session in the meeting file. */
  session: identifier,
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  state: z.enum(outputStates),
  /** Number of the submission that the slides show; null where nothing has been handed in, or it has been opened again. */
  submission: z.number().int().nullable(),
  /** Co-facilitators who have not cleared it, as printed. */
  awaited: z.array(z.string()),
  /** As printed. */
  rapporteurs: z.array(z.string()),
  /** In the order in which they are shown; of a group without a submission the group itself alone. */
  slides: z.array(slide),
});
export type ReportingGroup = z.infer<typeof reportingGroup>;

/** Which slide is on the screen. */
const shownSlide = z.strictObject({ group: z.uuid(), slide: z.string() });
export type ShownSlide = z.infer<typeof shownSlide>;

export const plenarySession = z.strictObject({
  /** In the meeting file. */
  id: identifier,
  /** With the title, what is printed: “Session 4: …”. */
  number: z.number().int().nullable(),
  label: z.string().nullable(),
  title: z.string(),
  start: wallTime,
  end: wallTime,
});

/** `GET /api/meetings/:slug/sessions/:session/plenary`: what the groups report there, and what of it is on the screen. */
export const plenaryView = z.strictObject({
  meeting: z.string(),
  /** Of the meeting's content, BCP 47. */
  language: z.string(),
  session: plenarySession,
  groups: z.array(reportingGroup),
  /** Null where the screen shows the meeting and the session alone. */
  shown: shownSlide.nullable(),
});
export type PlenaryView = z.infer<typeof plenaryView>;

/** `GET …/groups/:group/output/presentation`: the same for the rapporteur of one group. */
export const presentationView = plenaryView.omit({ groups: true, shown: true }).extend({
  group: reportingGroup,
  /** The slide of this group that is on the screen. */
  shown: z.string().nullable(),
  /** Another group whose slide is on the screen. */
  other: z.strictObject({ number: z.number().int(), name: z.string() }).nullable(),
});
export type PresentationView = z.infer<typeof presentationView>;

/** `PUT …/plenary/slide`: a slide of a group, or neither, for the meeting and the session alone. */
export const slideChoice = z.strictObject({
  shown: z
    .strictObject({ group: z.uuid({ error: 'a UUID' }), slide: z.string({ error: 'the id of a slide' }).max(64) })
    .nullable(),
});
export type SlideChoice = z.infer<typeof slideChoice>;

/** `PUT …/output/presentation/slide` */
export const ownSlideChoice = z.strictObject({ slide: z.string({ error: 'the id of a slide' }).max(64) });
export type OwnSlideChoice = z.infer<typeof ownSlideChoice>;

/** `GET /api/meetings/:slug/plenaries`: sessions to which groups report, in the order of the programme. */
export const plenaryEntry = plenarySession.extend({
  groups: z.number().int(),
  /** How many of them have been presented. */
  presented: z.number().int(),
});
export type PlenaryEntry = z.infer<typeof plenaryEntry>;
