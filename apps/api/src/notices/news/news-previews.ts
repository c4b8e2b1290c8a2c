import type { NewsPreview, NoticeAudience } from '#contract/notice';
import type { WordLanguage } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noticeText } from '../notice-mails.js';
import type { MeetingParts } from '../meeting-parts.js';
import { NewsWriter } from './news-writer.js';

interface Readers {
  language: WordLanguage;
  toldVersion: number;
  subscribers: number;
}

/** Shows what would go to subscribers, without their addresses. */
@Injectable()
export class NewsPreviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: NewsWriter,
  ) {}

  async of(
    { meetingId, history }: Pick<MeetingParts, 'meetingId' | 'history'>,
    { toVersion, audience }: { toVersion: number; audience: NoticeAudience },
  ): Promise<NewsPreview[]> {
    const readers = await this.dataSource.query<Readers[]>(
      `SELECT language, told_version AS "toldVersion", count(*)::int AS subscribers FROM news_subscriber
       WHERE meeting_id = $1 AND confirmed_at IS NOT NULL AND told_version < $2
       GROUP BY language, told_version ORDER BY language, told_version`,
      [meetingId, toVersion],
    );
    const told = history.filter(({ version }) => version <= toVersion);
    return readers.flatMap(({ language, toldVersion, subscribers }) => {
      const about = { language, audience, end: this.writer.endToCome };
      const content = this.writer.contentOf({ history: told, toldVersion }, about);
      return content ? { language, subscribers, ...noticeText(content) } : [];
    });
  }
}
