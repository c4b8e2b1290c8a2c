import { DataSource, type Logger } from 'typeorm';
import type { TestApp } from './app.js';

/** How many statements the product sends to its database while it does some work. */
export async function statementsDuring(house: TestApp, work: () => Promise<unknown>): Promise<number> {
  return (await statementTextsDuring(house, work)).length;
}

/** The statements themselves, in their order, without their values. */
export async function statementTextsDuring({ app }: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const dataSource = app.get(DataSource);
  const previous = dataSource.logger;
  const texts: string[] = [];
  const noting = Object.create(previous) as Logger;
  noting.logQuery = (query: string) => texts.push(query);
  dataSource.logger = noting;
  try {
    await work();
  } finally {
    dataSource.logger = previous;
  }
  return texts;
}
