import { identifier, slug } from '#contract/fields';
import type { Permission } from '#contract/permission';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ACCESS, type Access } from '../../platform/http/access.js';
import { unshared } from '../../platform/http/representation.js';
import { Refusal, type RefusalCode } from '../../platform/refusal.js';
import { signInCookieOf } from '../sign-in/sign-in-session.js';
import type { Place } from './grant.js';
import { Permissions } from './permissions.js';
import { RefusedAccessLog } from './refused-access-log.js';

/**
 * Stands before every route. A route that does not say who may use it is closed; what is not permitted looks like what does
 * not exist.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
    private readonly refused: RefusedAccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<Request>();
    // What is not for everybody, or is said to somebody whom the server knows, is for nobody's cache unless the route says so.
    if (access !== 'public' || request.user) {
      context.switchToHttp().getResponse<Response>().set('Cache-Control', unshared);
    }
    if (access === 'public') return true;
    if (access === undefined) throw new Refusal('not-found');
    if (!request.user) throw new Refusal(refusalOfStranger(request, access));
    const place = placeOf(request);
    if (!place) throw new Refusal('not-found');
    const verdict = await this.permissions.verdict(request.user, access, place);
    if (verdict === 'permitted') return true;
    if (verdict === 'archived') throw new Refusal('meeting.archived');
    await this.refused.note(request.user, access, place);
    throw new Refusal('not-found');
  }
}

/**
 * Whose sign-in has ended is told so; who wants to change something or to see their own is asked to sign in. None of it depends
 * on whether what was asked for exists.
 */
function refusalOfStranger(request: Request, permission: Permission): RefusalCode {
  if (signInCookieOf(request) !== undefined) return 'sign-in.ended';
  if (permission === 'account.use') return 'sign-in.required';
  return request.method === 'GET' || request.method === 'HEAD' ? 'not-found' : 'sign-in.required';
}

/**
 * Addresses name a meeting `:slug`, a session of it `:session` and a breakout group of that `:group`.
 *
 * @returns null where one of them has not the shape of anything that exists
 */
function placeOf({ params }: Request): Place | null {
  const named = { meeting: params['slug'], session: params['session'], group: params['group'] };
  return place.safeParse(named).data ?? null;
}

const place = z.object({
  meeting: slug.optional(),
  session: identifier.optional(),
  group: z.uuid().optional(),
});
