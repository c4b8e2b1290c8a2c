import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { serveOpenApi } from './open-api.js';
import { RepresentationAdapter } from './platform/http/representation-adapter.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { NestLogger, requestLogger } from './platform/logging.js';
import type { Surroundings } from './platform/surroundings.js';

/** The server, migrated and ready to listen. */
export async function createApp(surroundings: Surroundings, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.within(surroundings),
    new RepresentationAdapter(),
    // Nothing is written over HTTP yet, so no body is ever read.
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  app.set('query parser', 'simple');
  app.use(requestLogger(logger));
  app.use(securityHeaders({ secure: surroundings.config.baseUrl.startsWith('https:') }));
  app.use(compression());
  serveOpenApi(app);
  return app.init();
}
