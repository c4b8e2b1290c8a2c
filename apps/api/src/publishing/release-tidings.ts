import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { ReleaseFollowers } from './release-followers.js';

/** Tells those who look on at a meeting that there is a new release of it. */
@Injectable()
export class ReleaseTidings implements OnModuleInit {
  constructor(
    private readonly followers: ReleaseFollowers,
    private readonly live: MeetingLive,
  ) {}

  onModuleInit(): void {
    this.followers.add((manager, { meetingId, version }) =>
      this.live.tell(manager, meetingId, { kind: 'meeting.released', version }),
    );
  }
}
