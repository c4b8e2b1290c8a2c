import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingController } from './publishing.controller.js';
import { ReleaseGates } from './release-gate.js';
import { ReleaseReader } from './release-reader.js';
import { Release } from './release.entity.js';
import { ReleaseService } from './release.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Release]), ProgrammeModule],
  controllers: [PublishingController],
  providers: [ReleaseService, ReleaseReader, ReleaseGates],
  exports: [ReleaseService, ReleaseReader, ReleaseGates],
})
export class PublishingModule {}
