import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { CorrectionsService } from './corrections/corrections.service.js';
import { MechanismCorrection } from './corrections/mechanism-correction.entity.js';
import { MechanismLink } from './corrections/mechanism-link.entity.js';
import { MechanismLinksService } from './corrections/mechanism-links.service.js';
import { MechanismImportService } from './import.service.js';
import { MechanismEditingService } from './mechanism-editing.service.js';
import { MechanismFact } from './mechanism-fact.entity.js';
import { MechanismName } from './mechanism-name.entity.js';
import { MechanismOccasion } from './mechanism-occasion.entity.js';
import { MechanismTheme } from './mechanism-theme.entity.js';
import { MechanismController } from './mechanism.controller.js';
import { Mechanism } from './mechanism.entity.js';
import { MechanismsController } from './mechanisms.controller.js';
import { MechanismsService } from './mechanisms.service.js';
import { OccasionMechanism } from './occasion-mechanism.entity.js';
import { RegistryReader } from './registry-reader.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Mechanism,
      MechanismName,
      MechanismFact,
      MechanismTheme,
      MechanismOccasion,
      OccasionMechanism,
      MechanismLink,
      MechanismCorrection,
    ]),
    AccountsModule,
  ],
  controllers: [MechanismsController, MechanismController, CorrectionsController],
  providers: [
    RegistryReader,
    MechanismImportService,
    MechanismsService,
    MechanismEditingService,
    MechanismLinksService,
    CorrectionsService,
  ],
  exports: [MechanismImportService, MechanismsService, CorrectionsService, RegistryReader],
})
export class MechanismsModule {}
