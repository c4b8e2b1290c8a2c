import { Module } from '@nestjs/common';
import { DESK_BUILD, loadDeskBuild } from './desk-build.js';
import { DeskController } from './desk.controller.js';
import { DeskService } from './desk.service.js';

@Module({
  controllers: [DeskController],
  providers: [DeskService, { provide: DESK_BUILD, useFactory: loadDeskBuild }],
})
export class DeskModule {}
