import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express, Response } from 'express';
import { EventStream } from './event-stream.js';
import { Precompressed, Representation, SeeOther } from './representation.js';

/**
 * Express as Nest drives it, and able to send a {@link Representation}, for which 304 and HEAD are Express's own, and an
 * {@link EventStream}, or to lead elsewhere.
 */
export class RepresentationAdapter extends ExpressAdapter {
  constructor() {
    super();
    // One address a page, so that caches and links agree. Nest has made the router already, which no longer looks at settings.
    const { router } = this.getInstance<Express>();
    Object.assign(router, { caseSensitive: true, strict: true });
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (body instanceof SeeOther) {
      response.redirect(303, body.path);
      return;
    }
    if (body instanceof EventStream) return body.sendTo(response.status(statusCode ?? 200));
    if (!(body instanceof Representation)) return super.reply(response, body, statusCode) as unknown;
    response.set(body.headers).status(body.status ?? statusCode ?? 200);
    if (typeof body.body === 'function') return response.send(response.req.fresh ? '' : body.body());
    return body instanceof Precompressed ? sendCoded(response, body) : response.send(body.body);
  }
}

/** In the smallest coding that the client takes; caches are told that another client gets another one (RFC 9110 §12.5.5). */
function sendCoded(response: Response, { body, codings }: Precompressed): unknown {
  response.vary('Accept-Encoding');
  const taken = codings.find(({ coding }) => response.req.acceptsEncodings(coding) === coding);
  if (!taken) return response.send(body);
  return response.set('Content-Encoding', taken.coding).send(taken.bytes);
}
