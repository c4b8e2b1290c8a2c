import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AddressPipe } from '../platform/http/address.pipe.js';

/** The secret at the end of a link in a mail. */
@Injectable()
export class LinkTokenPipe extends AddressPipe {
  protected readonly shape = z.string().regex(/^[\w-]{43}$/);
}
