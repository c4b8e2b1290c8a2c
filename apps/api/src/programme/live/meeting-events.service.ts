import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/actor.js';
import { Permissions } from '../../accounts/policy/permissions.js';
import type { EventStream } from '../../platform/http/event-stream.js';
import { SharedAnswers } from '../../platform/shared-answers.js';
import { LiveStreams } from '../../platform/live/live-streams.js';
import { admitted, type Permits } from './meeting-event.rules.js';

/** A reader who looks on at a meeting. */
export interface Onlooker {
  accountId: string;
  /** Names the sign-in; streams of one sign-in have the same. */
  signIn: string;
  /** Who they are at the moment of asking; null where their sign-in has ended. */
  findStanding: () => Promise<Actor | null>;
  /** The last event that they have, as they say. */
  lastEventId: string | undefined;
}

/** What happens in meetings, told to those who look on: by the rights that they have when it is told. */
@Injectable()
export class MeetingEventsService {
  private readonly rights = new SharedAnswers<Permits | null>();

  constructor(
    private readonly streams: LiveStreams,
    private readonly permissions: Permissions,
  ) {}

  /** @throws Refusal `too-many-requests` where they have too many streams open already */
  open(meeting: { id: string; slug: string }, { accountId, lastEventId, ...onlooker }: Onlooker): EventStream {
    return this.streams.open({
      scope: meeting.id,
      reader: accountId,
      lastEventId,
      admit: async (events) => {
        const permits = await this.rightsOf(onlooker, meeting.slug);
        return permits && admitted(events, permits);
      },
    });
  }

  /** As of this moment; null where the sign-in has ended. */
  private rightsOf({ signIn, findStanding }: Pick<Onlooker, 'signIn' | 'findStanding'>, slug: string) {
    return this.rights.ask(`${slug} ${signIn}`, async () => {
      const actor = await findStanding();
      return actor && this.permissions.within(slug, actor);
    });
  }
}
