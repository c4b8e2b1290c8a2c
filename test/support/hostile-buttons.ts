import type { Page } from 'playwright-core';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A button whose name is about something that has a hostile name. */
export const about = (words: string) =>
  new RegExp(`^${words.split('…')[0]?.replace(/[^\p{L}\p{N} ]/gu, '.') ?? ''}`, 'u');
