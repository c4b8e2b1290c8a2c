import { identifier, slug } from '#contract/fields';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { Refusal } from '../refusal.js';

/**
 * Part of an address: what does not have the shape of an address that exists is not found, rather than a bad request.
 */
export abstract class AddressPipe implements PipeTransform<unknown, string> {
  protected abstract readonly shape: z.ZodType<string>;

  transform(value: unknown): string {
    const { success, data } = this.shape.safeParse(value);
    if (!success) throw new Refusal('not-found');
    return data;
  }
}

@Injectable()
export class SlugPipe extends AddressPipe {
  protected readonly shape = slug;
}

@Injectable()
export class IdentifierPipe extends AddressPipe {
  protected readonly shape = identifier;
}

/** A secret token, as `platform/secret-token` makes it. */
@Injectable()
export class TokenPipe extends AddressPipe {
  protected readonly shape = z.string().regex(/^[\w-]{43}$/);
}

@Injectable()
export class UuidPipe extends AddressPipe {
  protected readonly shape = z.uuid();
}
