import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';

/** The account behind a request, as the database held it when the request came. */
export interface Actor {
  id: string;
  email: string;
  name: string;
  administrator: boolean;
  hasPassword: boolean;
  /** When this sign-in began. */
  signedInAt: Date;
  /** The account's epoch when this sign-in proved itself. */
  signInEpoch: number;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Passport puts the actor where Express's types say it is.
  namespace Express {
    interface User extends Actor {
      id: string;
    }
  }
}

export function authorOf({ id }: Pick<Actor, 'id'>): Author {
  return { accountId: id, via: 'web' };
}

/** The actor of a route that only accounts may use: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<Request>();
  if (!user) throw new Refusal('sign-in.required');
  return user;
});
