import type { MastheadRequest } from '#contract/masthead';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Report } from '#contract/report';
import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { mastheadOf } from '../publishing/masthead.rules.js';

/** What a report that is issued adds to what is reported. */
export interface ReportEdition {
  /** 1, 2, 3 …; 0 for a draft. */
  version: number;
  masthead: MastheadRequest;
}

export const draftEdition: ReportEdition = { version: 0, masthead: {} };

/** How a report is cited that is issued now. */
export function headOf(
  { version, masthead: asked }: ReportEdition,
  { timeZone, language }: Pick<MeetingSnapshot['meeting'], 'timeZone' | 'language'>,
  now: Date,
): Pick<Report, 'version' | 'issuedAt' | 'masthead'> {
  const issuedAt = instantAt(now.getTime());
  const masthead = mastheadOf(asked, { today: dateOf(wallTimeAt(issuedAt, timeZone)), language });
  return { version, issuedAt, ...(masthead && { masthead }) };
}
