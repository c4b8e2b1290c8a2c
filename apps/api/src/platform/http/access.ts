import type { Permission } from '#contract/permission';
import { type CustomDecorator, SetMetadata } from '@nestjs/common';

/** What a route says of who may use it. A route that says nothing is open to nobody. */
export type Access = 'public' | Permission;

/** Under this key a route's access lies in its metadata. */
export const ACCESS = 'plenary:access';

/** Open to everybody, with or without an account. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Open to those to whom the policy gives this permission at the place that the address names. */
export const Permit = (permission: Permission): CustomDecorator => SetMetadata(ACCESS, permission satisfies Access);
