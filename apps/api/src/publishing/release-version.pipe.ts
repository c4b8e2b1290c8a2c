import { releaseVersion } from '#contract/release-version';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refusal } from '../platform/refusal.js';

/** The number of a release in an address. */
@Injectable()
export class ReleaseVersionPipe implements PipeTransform<unknown, number> {
  /** @throws Refusal `not-found` */
  transform(value: unknown): number {
    const { success, data } = releaseVersion.safeParse(value);
    if (!success) throw new Refusal('not-found');
    return data;
  }
}
