import {
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { json, raw, type Request, type Response, urlencoded } from 'express';
import { promisify } from 'node:util';
import type { Observable } from 'rxjs';

const FILE = 'plenary:file';

/** The route takes a file: its body is the bytes as they were sent, whatever type they are said to have. */
export const TakesFile = (largestBytes: number): CustomDecorator => SetMetadata(FILE, largestBytes);

/** The largest body of a request that is no file, in bytes. */
const limit = 100_000;
const asJson = json({ limit, type: ['application/json', 'application/*+json'] });
const asForm = urlencoded({ limit, extended: false, parameterLimit: 100 });

/**
 * Reads the body of a request. That happens behind the guard, once it is clear that its sender may send it, so that nobody else
 * can make the server read it.
 */
@Injectable()
export class RequestBody implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const largestFile = this.reflector.get<number | undefined>(FILE, context.getHandler());
    const readers = largestFile === undefined ? [asJson, asForm] : [raw({ limit: largestFile, type: () => true })];
    const response = http.getResponse<Response>();
    for (const read of readers) {
      await promisify((done: (error: unknown) => void) => {
        read(request, response, done);
      })();
    }
    return next.handle();
  }
}
