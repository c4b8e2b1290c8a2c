import { ClientError, ResponseBodyError } from 'openid-client';

/** Whether a request to the provider failed because it is away or in trouble, rather than because it said no. */
export function isProviderAway(error: unknown): boolean {
  // `fetch` throws these, with the cause below it, where there is no answer or a broken one (Fetch §5.6).
  if (error instanceof TypeError) return error.cause !== undefined;
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (!(error instanceof ClientError)) return false;
  return error.code === 'OAUTH_TIMEOUT' || (error.cause instanceof Response && error.cause.status >= 500);
}

/** What an administrator needs to know of a failure: codes, and nothing that the provider or a browser sent besides. */
export function describeFailure(error: unknown): string {
  if (error instanceof ResponseBodyError) return `${error.code} ${error.error}`;
  if (error instanceof ClientError) return `${error.code ?? ''} ${error.message}`.trim();
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? `${error.message} ${String(cause.code)}` : error.message;
}
