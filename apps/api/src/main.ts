import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import type { Logger } from 'pino';
import { FirstAccountsService } from './accounts/first-accounts.service.js';
import { createApp } from './app.js';
import { MechanismImportService } from './mechanisms/import.service.js';
import { RegistryReader } from './mechanisms/registry-reader.js';
import { SystemClock } from './platform/clock.js';
import { type Config, readConfig } from './platform/config.js';
import { type OpenDatabase, openDatabase } from './platform/database/open-database.js';
import { installationSecret } from './platform/installation-secret.js';
import { createLogger } from './platform/logging.js';
import { plainWords } from './platform/plain-words.js';
import { ReleaseReader } from './publishing/release-reader.js';
import { ReleaseService } from './publishing/release.service.js';
import { loadRegistryIfEmpty, loadSampleIfEmpty, sampleOrganizer } from './sample.js';
import { warmUp } from './documents/warm-up.js';

/** The server as a process: opens the database, listens, prints where to look, and stops in good order. */
async function main(): Promise<void> {
  const config = await withPort(readConfig(process.env));
  const logger = createLogger('info');
  const database = await openDatabase(config, (line) => {
    logger.warn(line);
  });
  try {
    await serve(config, database, logger);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Port 0 asks for any that is free. It is found before the house is built, whose links and checks all name it. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { ...config, port, baseUrl: config.baseUrl.replace(/:0$/, `:${port}`) };
}

async function serve(config: Config, database: OpenDatabase, logger: Logger): Promise<void> {
  const secret = await installationSecret(config);
  const clock = new SystemClock();
  const app = await createApp({ config, databaseUrl: database.url, secret, clock }, logger);
  stopOnSignal(app, database);
  try {
    await app.get(FirstAccountsService).ensureConfigured(config);
    await loadRegistryIfEmpty(app.get(MechanismImportService), clock.now());
    await loadSampleIfEmpty(app.get(ReleaseService), app.get(RegistryReader));
    await warmUp();
    await app.listen(config.port);
  } catch (error) {
    await app.close();
    throw error;
  }
  process.stdout.write(`${(await placesToLook(app, config)).join('\n')}\n`);
}

/**
 * Where to look, a line each. Who starts the server on their own machine also gets a link that signs an organizer in, until
 * somebody can get in without it.
 */
async function placesToLook(app: NestExpressApplication, config: Config): Promise<string[]> {
  const { baseUrl, databaseUrl, administrator = sampleOrganizer } = config;
  const [newest] = await app.get(ReleaseReader).listNewest();
  const address = `${baseUrl}/meetings/${newest?.snapshot.meeting.slug}`;
  const meeting = [
    `  agenda              ${address}`,
    `  agenda PDF          ${address}/agenda.pdf`,
    `  session objectives  ${address}/session-objectives.pdf`,
    `  participation       ${address}/participation.pdf`,
    `  calendar            ${address}/calendar.ics`,
  ];
  const link =
    databaseUrl === undefined ? await app.get(FirstAccountsService).findFirstLink(administrator.email) : null;
  return [
    `Plenary listens on ${baseUrl}`,
    ...(newest === undefined ? [] : meeting),
    ...(link === null ? [] : [`  sign in, once       ${link}`]),
  ];
}

/** The first signal lets running requests finish; the second one ends the process at once. */
function stopOnSignal(app: NestExpressApplication, database: OpenDatabase): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    // A connection that is kept alive becomes idle only after its last answer; nobody waits for it to time out.
    const server: Server = app.getHttpServer();
    setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    await app.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

function explain(error: unknown): string {
  return plainWords(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
