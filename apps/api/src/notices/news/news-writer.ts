import type { NoticeAudience } from '#contract/notice';
import type { WordLanguage } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { meetingPath } from '../../pages/in-language.js';
import { type Config, CONFIG } from '../../platform/config.js';
import type { NoticeContent } from '../notice-mails.js';
import { programmeNews, type Told } from '../rounds/digest-mails.js';
import { newsMail } from './news.mails.js';

/** Puts into words what subscribers are told: of releases alone, so that no draft shows in it. */
@Injectable()
export class NewsWriter {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>) {}

  /**
   * @param told with one release at least
   * @param end address that ends the subscription
   * @returns null where nothing has changed for those who know the programme so far, and not everyone is told
   */
  contentOf(
    told: Told,
    { language, audience, end }: { language: WordLanguage; audience: NoticeAudience; end: string },
  ): NoticeContent | null {
    const newest = told.history.at(-1);
    if (!newest) throw new Error('there is no news of a programme that has not been released');
    const { meeting } = newest;
    const address = (rest: '' | `/${string}`): string =>
      `${this.config.baseUrl}${meetingPath(meeting, language, rest)}`;
    const news = programmeNews(told, address('/changes'), language);
    if (news.things.length === 0 && audience === 'affected') return null;
    return newsMail(language, { meeting: meeting.shortTitle, news, page: address(''), end });
  }

  /** In place of the address that ends a subscription, for those who look at what would go. */
  get endToCome(): string {
    return `${this.config.baseUrl}/news/unsubscribe/personal-link`;
  }
}
