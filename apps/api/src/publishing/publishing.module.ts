import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { DraftPreviewService } from './draft-preview.service.js';
import { DraftsController } from './drafts.controller.js';
import { MeetingStates } from './meeting-states.js';
import { OwnMeetingsService } from './own-meetings.service.js';
import { PublishingController } from './publishing.controller.js';
import { ReleaseFollowers } from './release-followers.js';
import { ReleaseGates } from './release-gate.js';
import { ReleaseReader } from './release-reader.js';
import { Release } from './release.entity.js';
import { ReleaseService } from './release.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Release]), AccountsModule, ProgrammeModule],
  controllers: [PublishingController, DraftsController],
  providers: [
    ReleaseService,
    ReleaseReader,
    ReleaseGates,
    ReleaseFollowers,
    DraftPreviewService,
    OwnMeetingsService,
    MeetingStates,
  ],
  exports: [ReleaseService, ReleaseReader, ReleaseGates, ReleaseFollowers, DraftPreviewService, OwnMeetingsService],
})
export class PublishingModule {}
