import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How accounts are called; null where there is none, or none any more. */
export type NameOf = (accountId: string | null) => string | null;

@Injectable()
export class AccountNames {
  constructor(private readonly dataSource: DataSource) {}

  /** The names of some accounts, in one statement. */
  async of(accountIds: readonly (string | null)[]): Promise<NameOf> {
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM account WHERE id = ANY($1::uuid[])',
      [accountIds],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return (accountId) => (accountId === null ? null : (names.get(accountId) ?? null));
  }
}
