import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/actor.js';
import { OwnMeetingsService } from '../publishing/own-meetings.service.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import type { MeetingWords, SeenMeeting } from './register-views.rules.js';

/** What of the register somebody may see. */
export interface RegisterSight {
  /** Slugs of the meetings that they organize. */
  organized: readonly string[];
  /** Released meetings, the latest first, as their releases call them. */
  released: ReadonlyMap<string, MeetingWords>;
  seen: SeenMeeting;
}

/** Tells who sees what of the register: organizers theirs, everybody what was made public of released meetings. */
@Injectable()
export class RegisterSights {
  constructor(
    private readonly releases: ReleaseReader,
    private readonly ownMeetings: OwnMeetingsService,
  ) {}

  /** @param actor null for anybody */
  async of(actor: Actor | null): Promise<RegisterSight> {
    const [own, newest] = await Promise.all([actor ? this.ownMeetings.list(actor) : [], this.releases.listNewest()]);
    const organized = own.filter(({ organized: isTheirs }) => isTheirs).map(({ slug }) => slug);
    const released = new Map(
      newest.map(({ snapshot: { meeting } }): [string, MeetingWords] => {
        const { slug, shortTitle, title, language } = meeting;
        return [slug, { slug, shortTitle, title, language }];
      }),
    );
    return {
      ...{ organized, released },
      seen: ({ meeting, shortTitle, isPublic }) => {
        if (organized.includes(meeting)) return shortTitle;
        return isPublic ? (released.get(meeting)?.shortTitle ?? null) : null;
      },
    };
  }
}
