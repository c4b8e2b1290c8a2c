import type { Permission } from '#contract/permission';
import { applyDecorators, type CustomDecorator, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';

/** What a route says of who may use it. A route that says nothing is open to nobody. */
export type Access = 'public' | Permission;

/** Under this key a route's access lies in its metadata. */
export const ACCESS = 'plenary:access';

/** What the description of the API calls a sign-in. */
export const signInScheme = 'sign-in';

/** Open to everybody, with or without an account. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Open to those to whom the policy gives this permission at the place that the address names. */
export const Permit = (permission: Permission): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, permission satisfies Access), ApiCookieAuth(signInScheme));
