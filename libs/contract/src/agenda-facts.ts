import type { SessionKind } from './fields.js';

/** A session as the agenda's script finds it; its times are in the page. */
export interface AgendaSession {
  id: string;
  kind: SessionKind;
  /** `YYYY-MM-DD`, in the meeting's zone. */
  day: string;
  room?: string;
  /** Names of its breakout groups, as printed. */
  groups: readonly string[];
}

/** What the page of a meeting tells its script besides what is printed, as JSON in an attribute. */
export interface AgendaFacts {
  slug: string;
  /** Version of the release. */
  version: number;
  timeZone: string;
  /** Of the page's own words. */
  language: string;
  sessions: readonly AgendaSession[];
  /** Words for what only a script shows; it fills in what stands in single braces. */
  words: Readonly<Record<AgendaWord, string>>;
}

/** Keys of `libs/words` that the script says itself. */
export const agendaWords = [
  'agendaShown',
  'agendaNow',
  'agendaNext',
  'agendaPresent',
  'agendaStar',
  'agendaStarFailed',
  'agendaKeptHere',
  'agendaKeptInAccount',
  'agendaShare',
  'agendaCopied',
  'agendaAddressAbove',
  'agendaTimesOwn',
  'agendaMark',
  'agendaOffline',
] as const;
export type AgendaWord = (typeof agendaWords)[number];
