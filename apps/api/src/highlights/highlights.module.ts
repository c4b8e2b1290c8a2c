import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { FollowedProgramme } from './followed-programme.service.js';
import { HighlightsBlockRow } from './highlights-block.entity.js';
import { HighlightsController } from './highlights.controller.js';
import { Highlights } from './highlights.entity.js';
import { HighlightsService } from './highlights.service.js';
import { HighlightsViews } from './highlights-views.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Highlights, HighlightsBlockRow]),
    AccountsModule,
    ProgrammeModule,
    PublishingModule,
  ],
  controllers: [HighlightsController],
  providers: [FollowedProgramme, HighlightsService, HighlightsViews],
  exports: [FollowedProgramme],
})
export class HighlightsModule {}
