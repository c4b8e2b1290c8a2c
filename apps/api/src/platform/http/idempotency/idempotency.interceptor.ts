import {
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { Refusal } from '../../refusal.js';
import { IdempotentRequests } from './idempotent-requests.js';

const SECRET = 'plenary:answers-secret';

/** The answer holds a secret, so that it is not kept to be repeated: such a request is done each time that it is sent. */
export const AnswersSecret = (): CustomDecorator => SetMetadata(SECRET, true);

/** `POST` with an `Idempotency-Key` is done once (draft-ietf-httpapi-idempotency-key-header §2). */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly requests: IdempotentRequests,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.headers['idempotency-key'];
    const actor = request.user?.id;
    if (request.method !== 'POST' || key === undefined || actor === undefined) return next.handle();
    if (this.reflector.get<true | undefined>(SECRET, context.getHandler())) return next.handle();
    const work = () => firstValueFrom(next.handle(), { defaultValue: null });
    return from(this.requests.once({ actor, key: keyOf(key), fingerprint: fingerprintOf(request) }, work));
  }
}

function keyOf(key: string | string[]): string {
  if (typeof key === 'string' && /^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new Refusal('input.invalid', [
    { path: 'Idempotency-Key', found: 'another value', expected: '8 to 128 visible characters of ASCII' },
  ]);
}

function fingerprintOf({ method, originalUrl, body }: Request): string {
  const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${originalUrl}\n`).update(content).digest('hex');
}
