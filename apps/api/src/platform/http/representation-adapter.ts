import { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';
import { Representation } from './representation.js';

/** Express as Nest drives it, and able to send a {@link Representation}: 304 and HEAD are Express's own. */
export class RepresentationAdapter extends ExpressAdapter {
  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (!(body instanceof Representation)) return super.reply(response, body, statusCode) as unknown;
    response.set(body.headers);
    return response.status(statusCode ?? 200).send(body.body);
  }
}
