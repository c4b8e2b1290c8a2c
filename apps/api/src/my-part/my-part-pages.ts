import { paragraphs } from '#contract/fields';
import type { RoleAnswer } from '#contract/my-part';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, authorOf } from '../accounts/actor.js';
import { PersonalCalendarService } from '../calendar/personal-calendar.service.js';
import { languageFor } from '../pages/in-language.js';
import { personalPage } from '../pages/personal-page.js';
import { STYLE_SHEET, type StyleSheet } from '../pages/style-sheet.js';
import { Clock } from '../platform/clock.js';
import { languagesOf } from '../platform/http/languages.js';
import { type Representation, SeeOther } from '../platform/http/representation.js';
import { MyPartService } from '../programme/my-part.service.js';
import { OwnMeetingsService } from '../publishing/own-meetings.service.js';
import { type Deed, myPartPage, type MyPartPageOptions } from './my-part.page.js';

/** What the page says besides how things stand. */
interface News extends Pick<MyPartPageOptions, 'done' | 'refusedDecline'> {
  /** 200 by default. */
  status?: number;
  /** Of the calendar, where it has just been made. */
  address?: string;
}

/** An answer as the form carries it. */
interface AnswerForm extends RoleAnswer {
  role: string;
  version: number;
}

/** One's own part, in the language of the browser. */
@Injectable()
export class MyPartPages {
  constructor(
    private readonly parts: MyPartService,
    private readonly meetings: OwnMeetingsService,
    private readonly calendars: PersonalCalendarService,
    private readonly clock: Clock,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  async show(account: Actor, request: Request, news: News = {}): Promise<Representation> {
    const language = languageFor(languagesOf(request));
    const [parts, meetings, mark] = await Promise.all([
      this.parts.get(account),
      this.meetings.list(account),
      this.calendars.findMark(account.id),
    ]);
    const { status, address, ...shown } = news;
    const calendar = { mark, ...(address !== undefined && { address }) };
    const page = { language, styleSheet: this.styleSheet.path, now: this.clock.now() };
    const options = { ...page, account, meetings, calendar, ...shown };
    return personalPage(myPartPage(parts, options), language, status);
  }

  /** Takes an answer; whoever declines for no reason, or one that cannot be kept, sees the form again, with what they typed. */
  async answer(
    account: Actor,
    request: Request,
    { role, version, state, reason = '' }: AnswerForm,
  ): Promise<Representation | SeeOther> {
    const isRefused = state === 'declined' && !paragraphs.safeParse(reason).success;
    if (isRefused) return this.show(account, request, { status: 422, refusedDecline: { role, reason } });
    await this.parts.answer(account, role, { state, ...(state === 'declined' && { reason }) }, version);
    return done(state);
  }

  /**
   * Makes an address and shows it this once. Sent again, as by loading the answer again, the same form makes no other, which
   * would end the one that was just subscribed to.
   *
   * @param former mark of the address that the calendar had when the form was shown, or empty
   */
  async makeCalendar(account: Actor, request: Request, former: string): Promise<Representation | SeeOther> {
    if (former !== ((await this.calendars.findMark(account.id)) ?? '')) return new SeeOther('/my-part');
    const address = await this.calendars.makeAddress(account.id, authorOf(account));
    return this.show(account, request, { address });
  }

  async endCalendar(account: Actor): Promise<SeeOther> {
    await this.calendars.endAddress(account.id, authorOf(account));
    return done('calendar-ended');
  }
}

/** Back to the page, which answers for what was done. */
export function done(what: Deed): SeeOther {
  return new SeeOther(`/my-part?done=${what}`);
}
