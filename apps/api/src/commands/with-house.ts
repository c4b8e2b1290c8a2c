import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FirstAccountsService } from '../accounts/first-accounts.service.js';
import { AppModule } from '../app.module.js';
import { MechanismImportService } from '../mechanisms/import.service.js';
import { SystemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { installationSecret } from '../platform/installation-secret.js';
import { openDatabase } from '../platform/database/open-database.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { ReleaseService } from '../publishing/release.service.js';

/** What commands work with. */
export interface House {
  /** From which links are made. */
  baseUrl: string;
  firstAccounts: FirstAccountsService;
  mechanisms: MechanismImportService;
  programme: ProgrammeService;
  releases: ReleaseService;
}

/** Runs a command's work in the house, with the database open, and closes both behind it. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const database = await openDatabase(config, (line) => {
    Logger.warn(line);
  });
  try {
    const house = await NestFactory.createApplicationContext(
      AppModule.within({
        config,
        databaseUrl: database.url,
        secret: await installationSecret(config),
        clock: new SystemClock(),
      }),
      { logger: ['error'], abortOnError: false },
    );
    try {
      return await work({
        baseUrl: config.baseUrl,
        firstAccounts: house.get(FirstAccountsService),
        mechanisms: house.get(MechanismImportService),
        programme: house.get(ProgrammeService),
        releases: house.get(ReleaseService),
      });
    } finally {
      await house.close();
    }
  } finally {
    await database.close();
  }
}
