import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { SignInSessions } from './accounts/sign-in/sign-in-sessions.js';
import { serveOpenApi } from './open-api.js';
import { changeLimit } from './platform/http/change-limit.js';
import { comesBy } from './platform/http/comes-by.js';
import { JobsRunner } from './platform/jobs/jobs-runner.js';
import { NightlyJobs } from './platform/jobs/nightly-jobs.js';
import { RepresentationAdapter } from './platform/http/representation-adapter.js';
import { sameOrigin } from './platform/http/same-origin.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { NestLogger, requestLogger } from './platform/logging.js';
import type { Surroundings } from './platform/surroundings.js';

/** The server, migrated and ready to listen. */
export async function createApp(surroundings: Surroundings, logger: Logger): Promise<NestExpressApplication> {
  const { baseUrl, trustedProxies } = surroundings.config;
  const secure = baseUrl.startsWith('https:');
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.within(surroundings),
    new RepresentationAdapter(),
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  app.set('query parser', 'simple');
  app.set('trust proxy', trustedProxies);
  app.use(requestLogger(logger));
  app.use(securityHeaders({ secure }));
  app.use(compression());
  serveOpenApi(app, { baseUrl, secure });
  app.use(
    personalPaths,
    comesBy({ secure }),
    sameOrigin(baseUrl),
    ...app.get(SignInSessions).middleware(),
    changeLimit(surroundings.changesPerMinute, signsOfLife),
  );
  app.use(publicForms, sameOrigin(baseUrl), changeLimit(surroundings.changesPerMinute));
  await app.init();
  app.get(JobsRunner).start();
  await app.get(NightlyJobs).start();
  return app;
}

/** Where it matters who asks. Everything else is the same for all, and costs no look at who they are. */
const personalPaths = ['/api', '/sign-in', '/sign-out', '/new-address', '/my-part'];

/** What windows send by themselves while they are open. */
const signsOfLife = /^\/api\/meetings\/[^/]+\/(sessions\/[^/]+\/groups\/[^/]+\/output\/)?presence\//;

/** Where strangers change something: it does not matter who they are, but where they come from does. */
const publicForms = ['/meetings/:slug/news', '/news', '/mechanism-links', '/owner-links'];
