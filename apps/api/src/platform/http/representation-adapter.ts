import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express, Response } from 'express';
import { EventStream } from './event-stream.js';
import { Representation } from './representation.js';

/**
 * Express as Nest drives it, and able to send a {@link Representation}, for which 304 and HEAD are Express's own, and an
 * {@link EventStream}.
 */
export class RepresentationAdapter extends ExpressAdapter {
  constructor() {
    super();
    // One address a page, so that caches and links agree. Nest has made the router already, which no longer looks at settings.
    const { router } = this.getInstance<Express>();
    Object.assign(router, { caseSensitive: true, strict: true });
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (body instanceof EventStream) return body.sendTo(response.status(statusCode ?? 200));
    if (!(body instanceof Representation)) return super.reply(response, body, statusCode) as unknown;
    response.set(body.headers);
    return response.status(statusCode ?? 200).send(body.body);
  }
}
