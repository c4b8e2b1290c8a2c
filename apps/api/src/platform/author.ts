/** Who makes a change, as records tell it. */
export interface Author {
  /** The account; null for the command line and for what the product does by itself. */
  accountId: string | null;
  via: 'web' | 'command' | 'system';
}

/** Whoever runs the command line runs the machine. */
export const commandLine: Author = { accountId: null, via: 'command' };

/** What the product does by itself, such as loading its sample. */
export const theSystem: Author = { accountId: null, via: 'system' };
