/** What is to be undone after all tests, added to by global-setup and done by global-teardown, in the same process. */
export const afterRun: (() => Promise<void>)[] = [];
