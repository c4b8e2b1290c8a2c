/**
 * What may be told of an error by a log or a table: what kind it was and where, and not its message, which may quote an
 * address or a text.
 */
export function withoutMessage(error: unknown): Error {
  const failure = new Error(kindOf(error));
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
  failure.stack = [failure.message, ...frames].join('\n');
  return failure;
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
