import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';

/**
 * Gives an answer with a `version` its ETag, which `If-Match` then repeats. That is all it is for: an answer may hold more than
 * what the version counts, such as names of people, so nobody is told with 304 that it is as they have it.
 */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (!isVersioned(body)) return;
        http.getResponse<Response>().set('ETag', `"${body.version}"`);
        // Without it Express has nothing to compare.
        delete http.getRequest<Request>().headers['if-none-match'];
      }),
    );
  }
}

function isVersioned(body: unknown): body is { version: number } {
  return typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number';
}
