import { type RefusalCode, refusals } from '#contract/refusal';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Logger,
  Optional,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDatabaseAway } from '../database/database-away.js';
import { Refusal } from '../refusal.js';
import { languagesOf } from './languages.js';

/** How a room that has pages shows a failure to a person; programs get `application/problem+json`. */
export abstract class FailurePage {
  abstract render(failure: Failure): string;
}

export interface Failure {
  code: RefusalCode;
  status: number;
  requestId: string;
  /** See {@link languagesOf}. */
  languages: string[];
  /** What was asked for, with its query, as it was sent. */
  address: string;
}

/** Every failure leaves through here, as RFC 9457 problem details with a code of the registry. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(@Optional() @Inject(FailurePage) private readonly page?: FailurePage) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const code = codeOf(exception);
    const { status } = refusals[code];
    if (status >= 500) this.logger.error(exception instanceof Error ? exception.stack : exception);
    if (response.headersSent) response.end();
    else this.answer(exception instanceof Refusal ? exception : new Refusal(code), request, response);
  }

  private answer({ code, problems, details }: Refusal, request: Request, response: Response): void {
    const { status, title } = refusals[code];
    response.status(status).set('Cache-Control', 'no-store');
    setRetryAfter(response, details.retryAfter ?? (status === 503 ? 5 : undefined));
    if (this.page && wantsPage(request)) {
      const requestId = response.getHeader('X-Request-Id')?.toString() ?? '';
      const [languages, address] = [languagesOf(request), request.originalUrl];
      response.type('html').send(this.page.render({ code, status, requestId, languages, address }));
      return;
    }
    const problem = { type: 'about:blank', title, status, code, ...(problems.length > 0 && { problems }), ...details };
    response.type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** @param seconds after which trying again makes sense (RFC 9110 §10.2.3) */
function setRetryAfter(response: Response, seconds: number | undefined): void {
  if (seconds !== undefined) response.set('Retry-After', String(seconds));
}

function codeOf(exception: unknown): RefusalCode {
  if (exception instanceof Refusal) return exception.code;
  if (isDatabaseAway(exception)) return 'service.unavailable';
  const status = statusOf(exception);
  if (status === 404) return 'not-found';
  if (status === 413) return 'body.too-large';
  if (status === 503) return 'service.unavailable';
  return status < 500 ? 'input.invalid' : 'internal';
}

/** Nest's exceptions know their status; Express and its parsers put it on the error that they throw. */
function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  if (typeof exception !== 'object' || exception === null || !('status' in exception)) return 500;
  return typeof exception.status === 'number' ? exception.status : 500;
}

function wantsPage(request: Request): boolean {
  return !/^\/api(\/|$)/.test(request.path) && request.accepts(['json', 'html']) === 'html';
}
