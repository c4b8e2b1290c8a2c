import { Module } from '@nestjs/common';
import { FailurePage } from '../platform/http/problem.filter.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { PagesController } from './pages.controller.js';
import { PagesService } from './pages.service.js';
import { SiteFailurePage } from './site-failure-page.js';
import { loadStyleSheet, STYLE_SHEET } from './style-sheet.js';

@Module({
  imports: [PublishingModule],
  controllers: [PagesController],
  providers: [
    PagesService,
    { provide: STYLE_SHEET, useFactory: loadStyleSheet },
    { provide: FailurePage, useClass: SiteFailurePage },
  ],
  exports: [FailurePage],
})
export class PagesModule {}
