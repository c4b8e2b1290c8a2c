import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, authorOf } from '../accounts/actor.js';
import { PersonalCalendarService } from '../calendar/personal-calendar.service.js';
import { languageFor } from '../pages/in-language.js';
import { personalPage } from '../pages/personal-page.js';
import { STYLE_SHEET, type StyleSheet } from '../pages/style-sheet.js';
import { languagesOf } from '../platform/http/languages.js';
import type { Representation } from '../platform/http/representation.js';
import { MyPartService } from '../programme/my-part.service.js';
import { OwnMeetingsService } from '../publishing/own-meetings.service.js';
import { myPartPage } from './my-part.page.js';

/** One's own part, in the language of the browser. */
@Injectable()
export class MyPartPages {
  constructor(
    private readonly parts: MyPartService,
    private readonly meetings: OwnMeetingsService,
    private readonly calendars: PersonalCalendarService,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  async show(account: Actor, request: Request, made: { calendarAddress?: string } = {}): Promise<Representation> {
    const language = languageFor(languagesOf(request));
    const meetings = await this.meetings.list(account);
    const options = { language, styleSheet: this.styleSheet.path, account, meetings, ...made };
    return personalPage(myPartPage(await this.parts.get(account), options), language);
  }

  async makeCalendar(account: Actor, request: Request): Promise<Representation> {
    const calendarAddress = await this.calendars.makeAddress(account.id, authorOf(account));
    return this.show(account, request, { calendarAddress });
  }
}
