import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { BreakoutsModule } from '../breakouts/breakouts.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { ConsolidationController } from './consolidation/consolidation.controller.js';
import { ConsolidationsService } from './consolidation/consolidations.service.js';
import { ConsolidationViews } from './consolidation/consolidation-views.service.js';
import { PlenaryConsolidation } from './consolidation/plenary-consolidation.entity.js';
import { PlenaryRecommendationRow } from './consolidation/plenary-recommendation.entity.js';
import { PlenaryController } from './plenary.controller.js';
import { PlenaryScreen } from './plenary-screen.entity.js';
import { PlenaryViews } from './plenary-views.service.js';
import { PresentationController } from './presentation.controller.js';
import { ScreensService } from './screens.service.js';

const entities = [PlenaryScreen, PlenaryConsolidation, PlenaryRecommendationRow];

@Module({
  imports: [TypeOrmModule.forFeature(entities), AccountsModule, ProgrammeModule, BreakoutsModule],
  controllers: [PlenaryController, PresentationController, ConsolidationController],
  providers: [PlenaryViews, ScreensService, ConsolidationsService, ConsolidationViews],
  exports: [PlenaryViews],
})
export class PlenaryModule {}
