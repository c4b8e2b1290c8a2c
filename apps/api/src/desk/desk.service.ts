import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { immutable, Precompressed, Representation, unshared } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { DESK_BUILD, type DeskBuild, noncePlace } from './desk-build.js';

/** The web application: one page, whatever its address, and what it loads. What it shows it asks of the API, by the rights one has. */
@Injectable()
export class DeskService {
  constructor(@Inject(DESK_BUILD) private readonly build: DeskBuild) {}

  /** Scripts come from this site alone; styles that a script makes are let in by a nonce, which is new in each answer. */
  page(): Representation {
    const nonce = randomBytes(16).toString('base64url');
    const page = this.build.page.replaceAll(noncePlace, nonce);
    return new Representation(page, {
      'Content-Type': 'text/html; charset=utf-8',
      ETag: `W/"${nonce}"`,
      'Cache-Control': unshared,
      'Content-Security-Policy': policyWith(nonce),
    });
  }

  /** @throws Refusal `not-found` for what the build does not have */
  asset(name: string): Representation {
    const asset = this.build.assets.get(name);
    if (!asset) throw new Refusal('not-found');
    const { body, codings, type, sha256 } = asset;
    const headers = { 'Content-Type': type, ETag: `W/"${sha256}"`, 'Cache-Control': immutable };
    return new Precompressed(body, headers, codings);
  }
}

function policyWith(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join(';');
}
