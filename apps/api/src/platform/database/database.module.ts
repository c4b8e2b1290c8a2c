import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../../../../migrations/migrations.js';
import { migrate } from './migrate.js';
import { SnakeCaseNaming } from './naming.js';

/** What every connection of the product has in common. Rooms add their entities. */
function databaseOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'plenary',
    // Whoever waits for a connection that does not come is told so within three seconds.
    connectTimeoutMS: 2_500,
    // Without a handler an idle connection that the server closes would end the process.
    poolErrorHandler: (error: Error) => {
      Logger.warn(`The database closed a connection: ${error.message}`, 'Database');
    },
  };
}

@Module({})
export class DatabaseModule {
  static connectTo(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...databaseOptions(url), autoLoadEntities: true, retryAttempts: 0 }),
          dataSourceFactory: async (options) => {
            if (!options) throw new Error('TypeOrmModule hands its options to this factory');
            const dataSource = await new DataSource(options).initialize();
            await migrate(dataSource);
            return dataSource;
          },
        }),
      ],
    };
  }
}
