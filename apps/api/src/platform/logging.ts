import type { LoggerService } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

/** One JSON object per line on standard error, so that standard output stays free for results. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/**
 * One line a request, under an id that the answer carries too. No address, no query, no header, no cookie: nothing in the
 * log tells who asked. Of the path there is the pattern of its route, because some paths hold the secret of a link.
 */
export function requestLogger(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    // Left alone, the library writes down addresses, queries and cookies.
    serializers: { req: () => undefined, res: ({ statusCode }: { statusCode: number }) => ({ statusCode }) },
    // Not as `customProps`, which are written before the route is known and then once more: no key stands twice in a line.
    customSuccessObject: (request, _response, line: object) => ({ ...placeOf(request), ...line }),
    customErrorObject: (request, _response, _error, line: object) => ({ ...placeOf(request), ...line }),
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    quietReqLogger: true,
  });
}

/** The route is `/meetings/:slug/agenda.pdf`; null where nothing answers to the path. */
function placeOf(request: IncomingMessage): { method: string | undefined; route: string | null } {
  const { route } = request as { route?: { path: string } };
  return { method: request.method, route: route?.path ?? null };
}

/** Lets Nest write through pino; what it tells of its own start is for debugging. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  error(message: unknown, ...rest: string[]): void {
    this.write('error', message, rest.at(-1));
  }

  fatal(message: unknown, context?: string): void {
    this.write('fatal', message, context);
  }

  debug(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  private write(level: 'warn' | 'error' | 'fatal' | 'debug', message: unknown, context?: string): void {
    this.logger[level]({ context }, '%s', message instanceof Error ? (message.stack ?? message.message) : message);
  }
}
