import type { AgendaFacts, AgendaSession } from '#contract/agenda-facts';

/** A session with its place in the page. */
export interface PlacedSession extends AgendaSession {
  row: HTMLTableRowElement;
  /** Absent where there is nothing below the title. */
  details: HTMLDetailsElement | null;
  title: string;
  /** In milliseconds since 1970. */
  startsAt: number;
  endsAt: number;
  /** All that is printed of it, for the search. */
  text: string;
}

/** The page of a meeting as the server has made it. */
export interface AgendaPage {
  facts: AgendaFacts;
  tools: HTMLFormElement;
  sessions: PlacedSession[];
}

/** The page's agenda; null on a page without one. */
export function readAgendaPage(): AgendaPage | null {
  const tools = document.querySelector<HTMLFormElement>('#_tools');
  const text = tools?.dataset['agenda'];
  if (!tools || text === undefined) return null;
  const facts = JSON.parse(text) as AgendaFacts;
  return { facts, tools, sessions: facts.sessions.flatMap(placed) };
}

function placed(session: AgendaSession): PlacedSession[] {
  const row = document.getElementById(session.id);
  if (!(row instanceof HTMLTableRowElement)) return [];
  const [start, end] = [...row.querySelectorAll('time')].map(({ dateTime }) => Date.parse(dateTime));
  if (start === undefined || end === undefined) return [];
  const title = row.querySelector('td :is(h2, h3, h4, h5)')?.textContent ?? '';
  const details = row.querySelector('details');
  return [{ ...session, row, details, title, startsAt: start, endsAt: end, text: row.textContent }];
}

/** An element that the server has made for the script to fill. */
export function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Words with what belongs between their braces. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
