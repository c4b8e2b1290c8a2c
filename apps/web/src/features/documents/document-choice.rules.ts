import type { WordLanguage } from '../../lib/words/words';

/** What can be looked at before it is issued. */
export const draftDocuments = ['agenda', 'session-objectives', 'participation', 'brief', 'calendar'] as const;
type DraftDocument = (typeof draftDocuments)[number];

/** Languages that the documents' own words have. */
export const documentLanguages = ['en', 'fr', 'es'] as const satisfies WordLanguage[];

/** What of the documents is shown; it is in the address of the screen, which leaves out what is usual. */
export interface DocumentChoice {
  /** The agenda where it is left out. */
  document?: Exclude<DraftDocument, 'agenda'>;
  /** Id of the one session that a brief is for. */
  session?: string;
  /** The language of the content where it is left out. */
  lang?: WordLanguage;
  /** A4 where it is left out. */
  paper?: 'letter';
  /** Version of the release since which an agenda marks what has changed. */
  since?: number;
  /** As text; as pages where it is left out. */
  view?: 'text';
}

/** Chooses otherwise, from what stands by then: two choices may be made before the first is drawn. */
export type Choose = (change: (now: DocumentChoice) => DocumentChoice) => void;

/** Reads the address of the screen; what cannot be is left out. */
export function documentChoice(search: Record<string, unknown>): DocumentChoice {
  const { session, since } = search;
  const document = draftDocuments.find((one) => one !== 'agenda' && one === search['document']);
  const lang = documentLanguages.find((one) => one === search['lang']);
  return {
    ...(document !== undefined && document !== 'agenda' && { document }),
    ...(typeof session === 'string' && { session }),
    ...(lang !== undefined && { lang }),
    ...(search['paper'] === 'letter' && { paper: 'letter' }),
    ...(typeof since === 'number' && Number.isInteger(since) && since > 0 && { since }),
    ...(search['view'] === 'text' && { view: 'text' }),
  };
}

/** Where a document of the draft is, as it is chosen. A calendar has no pages, and one form alone. */
export function draftAddress(slug: string, choice: DocumentChoice, format: 'pdf' | 'docx'): string {
  const { document = 'agenda', session, lang, paper, since } = choice;
  if (document === 'calendar') return `/api/meetings/${slug}/draft/calendar.ics`;
  const isOfSession = document === 'brief' && session !== undefined;
  const file = isOfSession ? `sessions/${encodeURIComponent(session)}/brief` : document;
  const query = queryOf({ lang, paper, since: document === 'agenda' ? since : undefined });
  return `/api/meetings/${slug}/draft/${file}.${format}${query}`;
}

interface Issued {
  version: number;
  document: 'agenda' | 'session-objectives' | 'participation';
  format: 'pdf' | 'docx';
  language?: string | undefined;
  paper?: 'a4' | 'letter' | undefined;
  since?: number;
}

/** Where a document of a release is. */
export function issuedAddress(slug: string, { version, document, format, language, paper, since = 0 }: Issued): string {
  const query = queryOf({
    ...{ version, lang: language, paper: paper === 'a4' ? undefined : paper },
    since: since === 0 ? undefined : since,
  });
  return `/meetings/${slug}/${document}.${format}${query}`;
}

function queryOf(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}
