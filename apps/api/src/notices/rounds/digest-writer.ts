import { wordsIn } from '#words/words';
import { Injectable } from '@nestjs/common';
import type { MeetingParts } from '../meeting-parts.js';
import type { NoticeContent } from '../notice-mails.js';
import { NoticeWriter } from '../notice-writer.js';
import { changedSection, endedSection, type PartSection, releasedSection } from '../part-sections.js';
import type { Notice } from '../release-notices.rules.js';
import { partNow, type Standing } from '../standing.js';
import { calendarMail, digestMail, type ProgrammeNews, programmeNews } from './digest-mails.js';
import type { PlannedDigest } from './planned-digests.js';

/** Puts into words what one recipient is told. */
@Injectable()
export class DigestWriter {
  private readonly made = new WeakMap<MeetingParts, Map<number | null, ProgrammeNews>>();

  constructor(private readonly writer: NoticeWriter) {}

  /** @param isDropped whether nothing is told but what cannot wait, and so not what is new in the programme at large */
  contentOf(parts: MeetingParts, digest: PlannedDigest, { isDropped }: { isDropped: boolean }): NoticeContent {
    const { language } = parts;
    const [only, ...others] = digest.notices;
    const session = only && others.length === 0 && only.kind !== 'ended' ? only.invitation.row.sessionKey : undefined;
    return digestMail({
      language,
      name: digest.name,
      meeting: parts.draft.meeting.shortTitle,
      sections: digest.notices.map((notice) => sectionOf(parts, notice)),
      news: isDropped ? undefined : this.newsFor(parts, digest),
      link: this.writer.pageOf(parts, session),
      toAnswer: digest.notices.some(({ invitation }) => invitation.state === 'invited')
        ? this.writer.myPart
        : undefined,
    });
  }

  /** The mail that carries one of a recipient's calendar parts, where there are several. */
  calendarContentOf(parts: MeetingParts, digest: PlannedDigest, notice: Notice<Standing>): NoticeContent {
    const { language } = parts;
    const { row } = notice.invitation;
    const isCancelled = notice.method === 'CANCEL';
    const { session, meeting } = isCancelled ? row.shown : partNow(parts, row);
    return calendarMail(sectionOf(parts, notice), {
      language,
      name: digest.name,
      link: this.writer.pageOf(parts, isCancelled ? undefined : row.sessionKey),
      subject: wordsIn(language)('mailCalendarSubject', { session, meeting }),
      isCancelled,
    });
  }

  /** Made once for all who know the same. */
  private newsFor(parts: MeetingParts, { toldVersion }: PlannedDigest): ProgrammeNews {
    const made = this.made.get(parts) ?? new Map<number | null, ProgrammeNews>();
    this.made.set(parts, made);
    const { history, language } = parts;
    const news =
      made.get(toldVersion) ??
      programmeNews({ history, toldVersion }, this.writer.changesPageOf(parts, language), language);
    made.set(toldVersion, news);
    return news;
  }
}

function sectionOf(parts: MeetingParts, { kind, invitation: { row, state } }: Notice<Standing>): PartSection {
  const { language } = parts;
  if (kind === 'ended') return endedSection(row.shown, language, { hasDeclined: state === 'declined' });
  const now = partNow(parts, row);
  return kind === 'released' ? releasedSection(now, language) : changedSection(now, row.shown, language);
}
