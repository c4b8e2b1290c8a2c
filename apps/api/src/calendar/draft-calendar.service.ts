import { renderCalendar } from '#ics/calendar';
import { wordLanguageFor } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Config, CONFIG } from '../platform/config.js';
import { inline, Representation, unshared } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { DraftPreviewService } from '../publishing/draft-preview.service.js';
import { entriesOf } from './calendar-entries.rules.js';
import { meetingCalendar } from './meeting-calendar.js';

/** Calendars of drafts, made for whoever asks and not kept. */
@Injectable()
export class DraftCalendarService {
  constructor(
    private readonly previews: DraftPreviewService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /** @throws Refusal `not-found`, `release.unprintable` */
  async make(slug: string): Promise<Representation> {
    const snapshot = await this.previews.get(slug);
    const language = wordLanguageFor(snapshot.meeting.language);
    const calendar = meetingCalendar(entriesOf([snapshot]), { language, baseUrl: this.config.baseUrl });
    if (!calendar) throw new Refusal('not-found');
    const text = renderCalendar(calendar);
    return new Representation(text, {
      'Content-Type': 'text/calendar; charset=utf-8',
      ETag: `W/"${createHash('sha256').update(text).digest('hex')}"`,
      'Cache-Control': unshared,
      'Content-Disposition': inline(`${slug}-draft.ics`),
      'Content-Language': snapshot.meeting.language,
    });
  }
}
