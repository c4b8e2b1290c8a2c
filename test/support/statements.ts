import { DataSource, type Logger } from 'typeorm';
import type { TestApp } from './app.js';

/** How many statements the product sends to its database while it does some work. */
export async function statementsDuring({ app }: TestApp, work: () => Promise<unknown>): Promise<number> {
  const dataSource = app.get(DataSource);
  const previous = dataSource.logger;
  let count = 0;
  const counting = Object.create(previous) as Logger;
  counting.logQuery = () => (count += 1);
  dataSource.logger = counting;
  try {
    await work();
  } finally {
    dataSource.logger = previous;
  }
  return count;
}
