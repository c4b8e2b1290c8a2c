import type { NextRelease, ReleaseRequest } from '#contract/release';

/** What somebody has filled in; empty where nothing was. */
export interface ReleaseFields {
  note: string;
  symbol: string;
  issuedOn: string;
  distribution: 'general' | 'limited';
  language: string;
  anyway: string;
}

/** What is there before anybody has filled in anything. */
export function proposedFields({ symbol, issuedOn, distribution, language }: NextRelease): ReleaseFields {
  return { note: '', symbol: symbol ?? '', issuedOn, distribution, language, anyway: '' };
}

/**
 * What is asked of the server. A release without a symbol that says nothing unusual of itself asks for no masthead, because its
 * documents would print none.
 *
 * @param hasErrors whether a reason is wanted for releasing all the same
 */
export function releaseRequestOf(fields: ReleaseFields, proposed: NextRelease, hasErrors: boolean): ReleaseRequest {
  const { note, symbol, issuedOn, distribution, language, anyway } = fields;
  const isUsual =
    symbol.trim() === '' &&
    issuedOn === proposed.issuedOn &&
    distribution === proposed.distribution &&
    language === proposed.language;
  return {
    note: note.trim(),
    ...(symbol.trim() !== '' && { symbol: symbol.trim() }),
    ...(!isUsual && { issuedOn, distribution, language }),
    ...(hasErrors && { anyway: anyway.trim() }),
  };
}

/** Fields without which no release can be asked for. */
export type NeededField = 'note' | 'issuedOn' | 'anyway';

/** Those of them that are empty. */
export function missingFields({ note, issuedOn, anyway }: ReleaseFields, hasErrors: boolean): NeededField[] {
  return [
    ...(note.trim() === '' ? (['note'] as const) : []),
    ...(issuedOn === '' ? (['issuedOn'] as const) : []),
    ...(hasErrors && anyway.trim() === '' ? (['anyway'] as const) : []),
  ];
}
