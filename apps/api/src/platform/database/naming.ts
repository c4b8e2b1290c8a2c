import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (capital) => `_${capital}`).toLowerCase();

const tableName = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';

const joined = (prefix: string, table: Table | string, columns: string[]): string =>
  [prefix, tableName(table), ...columns].join('_');

/**
 * Names of tables, columns and constraints as a database administrator expects to read them: `fk_session_meeting_id`.
 */
export class SnakeCaseNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName?: string): string {
    return customName ?? snake(className);
  }

  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? property].map(snake).join('_');
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Table | string): string {
    return joined('pk', table, []);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return joined('fk', table, columns);
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return joined('uq', table, columns);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return joined('ix', table, columns);
  }
}
