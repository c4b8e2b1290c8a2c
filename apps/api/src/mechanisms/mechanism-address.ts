import { slug } from '#contract/fields';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { Mechanism } from './mechanism.entity.js';

/** The id of the row of a mechanism by its id in addresses: `@Param('mechanism', MechanismAddress)`. */
@Injectable()
export class MechanismAddress implements PipeTransform<unknown, Promise<string>> {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal `not-found` */
  async transform(value: unknown): Promise<string> {
    const { data: key } = slug.safeParse(value);
    const mechanism = key === undefined ? null : await this.dataSource.getRepository(Mechanism).findOneBy({ key });
    if (!mechanism) throw new Refusal('not-found');
    return mechanism.id;
  }
}
