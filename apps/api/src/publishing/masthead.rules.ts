import { documentSymbol, type Masthead, type MastheadRequest } from '#contract/masthead';

/**
 * What is printed at the head of a release's documents; nothing where nothing of it was asked for.
 *
 * @param today in the meeting's zone, the date of issue unless another was asked for
 * @param language of the content
 */
export function mastheadOf(
  { symbol, issuedOn, distribution, language }: MastheadRequest,
  { today, language: ofContent }: { today: string; language: string },
): Masthead | undefined {
  if ([symbol, issuedOn, distribution, language].every((field) => field === undefined)) return undefined;
  return {
    ...(symbol !== undefined && { symbol }),
    issuedOn: issuedOn ?? today,
    distribution: distribution ?? 'general',
    language: language ?? ofContent,
  };
}

/**
 * The symbol of the next revision: `GRCP/8/1`, `GRCP/8/1/Rev.1`, `GRCP/8/1/Rev.2` …
 *
 * @returns null where there was none, or where the next one would be too long
 */
export function nextSymbol(last: string | null): string | null {
  if (last === null) return null;
  const [, base = last, revision = '0'] = /^(.+)\/Rev\.(\d+)$/.exec(last) ?? [];
  const next = `${base}/Rev.${BigInt(revision) + 1n}`;
  return documentSymbol.safeParse(next).success ? next : null;
}

/** Whether the documents would say the same of themselves, but for their date. */
export function saysTheSame(a: Masthead, b: Masthead): boolean {
  return a.symbol === b.symbol && a.distribution === b.distribution && a.language === b.language;
}
