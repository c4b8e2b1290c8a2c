import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { requireApplicationRole } from './application-role.js';
import { applicationOptions } from './connection-options.js';
import { migrateDatabase } from './migrate.js';

/** The database, migrated as its owner and then used as the application role. */
@Module({})
export class DatabaseModule {
  /** @param url as the user who owns the tables, or will */
  static connectTo(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...applicationOptions(url), autoLoadEntities: true, retryAttempts: 0 }),
          dataSourceFactory: async (options) => {
            if (!options) throw new Error('TypeOrmModule hands its options to this factory');
            await migrateDatabase(url);
            const dataSource = await new DataSource(options).initialize();
            await requireApplicationRole(dataSource);
            return dataSource;
          },
        }),
      ],
    };
  }
}
