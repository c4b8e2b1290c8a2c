import type { Problem } from '#contract/problem';
import type { RefusalCode } from '#contract/refusal';

/** Why the server did not do as asked: a code of the product's registry, or `network` where no answer came at all. */
export type ProblemCode = RefusalCode | 'network';

/** What goes with the code of a refusal, such as both versions of a conflict. */
type Details = Readonly<Record<string, unknown>>;

/** A request that was refused, or could not be sent. Screens switch on the code; the words for it are theirs. */
export class ApiProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Of the answer; 0 where there was none. */
    readonly status: number,
    /** Single mistakes in what was sent, each with its place. */
    readonly problems: readonly Problem[] = [],
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'ApiProblem';
  }
}

/** Problem details (RFC 9457) as an error; an answer that is none, as of a proxy in between, by its status alone. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => null);
  if (!isProblem(body)) return new ApiProblem(status === 503 ? 'service.unavailable' : 'internal', status);
  const { code, problems = [], ...details } = body;
  return new ApiProblem(code, status, problems, details);
}

function isProblem(body: unknown): body is { code: RefusalCode; problems?: Problem[] } & Details {
  return typeof body === 'object' && body !== null && 'code' in body;
}
