import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MechanismImportService } from './import.service.js';
import { MechanismFact } from './mechanism-fact.entity.js';
import { MechanismName } from './mechanism-name.entity.js';
import { MechanismOccasion } from './mechanism-occasion.entity.js';
import { MechanismTheme } from './mechanism-theme.entity.js';
import { Mechanism } from './mechanism.entity.js';
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
    ]),
  ],
  providers: [RegistryReader, MechanismImportService],
  exports: [MechanismImportService],
})
export class MechanismsModule {}
