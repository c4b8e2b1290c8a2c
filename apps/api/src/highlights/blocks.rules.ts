import type { HighlightField, HighlightsOrigin } from '#contract/highlights';
import { highlightFields } from '#contract/highlights';
import type { StandingEntryOf } from '../breakouts/entry-edits.rules.js';

/** What groups and plenaries say that is to stand in the highlights, until somebody writes there. */
export interface Origin extends Omit<HighlightsOrigin, 'isChanged'> {
  /** Of the block: two ids, such as those of a group and its entry. */
  id: string;
  /** The place in which it is to stand. */
  part: string;
}

/** What an origin said at a time. */
export type Basis = Omit<Origin, 'id' | 'part'>;

/** A block as it is kept, or as its origin has it. */
export interface StandingBlock extends StandingEntryOf<string, HighlightField, string> {
  basis: Basis | null;
}

/** A block as it is to be read. */
export interface ReadBlock extends StandingBlock {
  /** As it is handed in now; null of a block begun here, or where it is handed in no longer. */
  origin: Origin | null;
  /** Whether it says something else than when the block was written in, and nobody has said that they have read it. */
  isChanged: boolean;
}

/**
 * The blocks of the highlights: those that people have written in, have moved or have taken out, and those that nobody has touched, as
 * their origins have them and in that place among these. A field that nobody has set is that of the origin, in its version, so that whoever writes over it has read it.
 *
 * @param kept with the fields that people have set
 * @param origins in the order in which they are to stand
 * @returns place by place, each in its order; the places in any
 */
export function readBlocks(kept: readonly StandingBlock[], origins: readonly Origin[]): ReadBlock[] {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  const written = kept
    .map((block) => readBlock(block, byId.get(block.id) ?? null))
    .filter(({ fields, origin, basis }) => origin !== null || basis === null || isWritten(fields));
  const ids = new Set(kept.map(({ id }) => id));
  const untouched = origins
    .map((origin) => asItsOrigin(origin, origins.filter(({ part }) => part === origin.part).indexOf(origin)))
    .filter(({ id }) => !ids.has(id));
  return [...written, ...untouched].toSorted((a, b) => a.ordinal - b.ordinal);
}

function readBlock(block: StandingBlock, origin: Origin | null): ReadBlock {
  const said = origin ?? block.basis;
  const fields = { ...(said && fieldsOf(said)), ...block.fields };
  return { ...block, fields, origin, isChanged: origin !== null && isChanged(block, origin) };
}

function asItsOrigin(origin: Origin, ordinal: number): ReadBlock {
  const { id, part } = origin;
  return {
    ...{ id, part, ordinal, removedAt: null, version: 0, basis: null, origin, isChanged: false },
    fields: fieldsOf(origin),
  };
}

/** A field of which an origin says nothing is empty in the origin’s version, too: it may say something in another one. */
function fieldsOf(said: Basis): StandingBlock['fields'] {
  const field = (value: string) => ({ value, version: said.version, by: null, at: null });
  return { title: field(said.title), text: field(said.text) };
}

function isChanged({ fields, basis }: StandingBlock, origin: Origin): boolean {
  return highlightFields.some((name) => {
    const own = fields[name];
    return own !== undefined && own.value !== origin[name] && basis?.[name] !== origin[name];
  });
}

/** Whether somebody has set a field of it. */
function isWritten(fields: StandingBlock['fields']): boolean {
  return Object.values(fields).some(({ at }) => at !== null);
}
