import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveEvent } from './live-event.entity.js';
import { LiveHistory } from './live-history.js';
import { LiveListener } from './live-listener.js';
import { LiveStreams } from './live-streams.js';
import { LiveSweeper } from './live-sweeper.js';
import { defaultLiveTiming, LIVE_TIMING, type LiveTiming } from './live-timing.js';
import { Live } from './live.js';
import { OpenStreams } from './open-streams.js';

/** What happens, told while it does, over all processes, for every room. */
@Global()
@Module({})
export class LiveModule {
  static within({ liveTiming }: { liveTiming?: Partial<LiveTiming> | undefined }): DynamicModule {
    return {
      module: LiveModule,
      imports: [TypeOrmModule.forFeature([LiveEvent])],
      providers: [
        Live,
        LiveHistory,
        LiveListener,
        LiveStreams,
        LiveSweeper,
        OpenStreams,
        { provide: LIVE_TIMING, useValue: { ...defaultLiveTiming, ...liveTiming } },
      ],
      exports: [Live, LiveStreams],
    };
  }
}
