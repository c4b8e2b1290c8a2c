import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MechanismsModule } from '../mechanisms/mechanisms.module.js';
import { FailurePage } from '../platform/http/problem.filter.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { ChangesFeedController } from './changes-feed.controller.js';
import { AGENDA_SCRIPT, loadAgendaScript } from './agenda-script.js';
import { MechanismLinkController } from './mechanism-link.controller.js';
import { MechanismLinkPages } from './mechanism-link-pages.js';
import { OwnerLinkController } from './owner-link.controller.js';
import { OwnerLinkPages } from './owner-link-pages.js';
import { PagesController } from './pages.controller.js';
import { PagesService } from './pages.service.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { RegisterController } from './register.controller.js';
import { RegisterPages } from './register-pages.js';
import { SignInController } from './sign-in.controller.js';
import { SignInPages } from './sign-in-pages.js';
import { SiteFailurePage } from './site-failure-page.js';
import { loadStyleSheet, STYLE_SHEET } from './style-sheet.js';

@Module({
  imports: [AccountsModule, MechanismsModule, PublishingModule, RecommendationsModule],
  controllers: [
    PagesController,
    ChangesFeedController,
    SignInController,
    MechanismLinkController,
    OwnerLinkController,
    RegisterController,
  ],
  providers: [
    PagesService,
    SignInPages,
    MechanismLinkPages,
    OwnerLinkPages,
    RegisterPages,
    { provide: STYLE_SHEET, useFactory: loadStyleSheet },
    { provide: AGENDA_SCRIPT, useFactory: loadAgendaScript },
    { provide: FailurePage, useClass: SiteFailurePage },
  ],
  exports: [FailurePage, STYLE_SHEET],
})
export class PagesModule {}
