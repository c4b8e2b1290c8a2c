import {
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { createHmac } from 'node:crypto';
import { firstValueFrom, from, map, type Observable } from 'rxjs';
import { INSTALLATION_SECRET } from '../../installation-secret.js';
import { Refusal } from '../../refusal.js';
import type { Answer } from './idempotent-request.entity.js';
import { IdempotentRequests } from './idempotent-requests.js';

const EACH_TIME = 'plenary:done-each-time';

/**
 * A request that is done each time that it is sent, whatever its `Idempotency-Key`: nothing of it is kept, because it or its
 * answer holds a secret, or because its effect is a cookie, which a repeated answer would not set.
 */
export const DoneEachTime = (): CustomDecorator => SetMetadata(EACH_TIME, true);

/** `POST` with an `Idempotency-Key` is done once (draft-ietf-httpapi-idempotency-key-header §2). */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly requests: IdempotentRequests,
    private readonly reflector: Reflector,
    @Inject(INSTALLATION_SECRET) private readonly secret: string,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.headers['idempotency-key'];
    const actor = request.user?.id;
    if (request.method !== 'POST' || key === undefined || actor === undefined) return next.handle();
    if (this.reflector.get<true | undefined>(EACH_TIME, context.getHandler())) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const work = async (): Promise<Answer> => {
      const body: unknown = await firstValueFrom(next.handle(), { defaultValue: null });
      return { body, etag: response.get('ETag') };
    };
    const answer = this.requests.once({ actor, key: keyOf(key), fingerprint: this.fingerprintOf(request) }, work);
    return from(answer).pipe(
      map(({ body, etag }) => {
        if (etag !== undefined) response.set('ETag', etag);
        return body;
      }),
    );
  }

  /** Keyed, so that nobody can try out from the database what a body has held. */
  private fingerprintOf({ method, originalUrl, body }: Request): string {
    const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
    return createHmac('sha256', this.secret).update(`request ${method} ${originalUrl}\n`).update(content).digest('hex');
  }
}

function keyOf(key: string | string[]): string {
  if (typeof key === 'string' && /^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new Refusal('input.invalid', [
    { path: 'Idempotency-Key', found: 'another value', expected: '8 to 128 visible characters of ASCII' },
  ]);
}
