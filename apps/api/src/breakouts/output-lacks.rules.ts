import type { OutputLack } from '#contract/output';
import type { OutputFieldName } from '#contract/output-parts';
import type { FindNames } from './names-in-text.rules.js';
import type { SubmittedEntry } from './submitted.rules.js';

/** What an output is held against. */
export interface OutputMeasure {
  /** How many recommendations there may be. */
  limit: number;
  /** Null where the meeting lets people be named. */
  findNames: FindNames | null;
}

type Lack = OutputLack['kind'];

/** What each entry is to have, and which of it no submission can do without. */
const wanted = {
  recommendation: [
    ['title', 'noTitle', false],
    ['text', 'noText', true],
    ['addressee', 'noAddressee', false],
    ['levels', 'noLevel', false],
  ],
  partnership: [
    ['type', 'noType', false],
    ['actors', 'noActor', false],
    ['need', 'noNeed', false],
  ],
  practice: [['text', 'noText', true]],
  disagreement: [],
  note: [],
} as const satisfies Record<SubmittedEntry['part'], readonly (readonly [OutputFieldName, Lack, boolean])[]>;

/** To whom something is addressed, and with whom, names mechanisms and organizations by what it is. */
const namesDelegations: ReadonlySet<OutputFieldName> = new Set(['addressee', 'actors']);

/**
 * What an output lacks or has too much of, in the order of the form.
 *
 * @param said what it says ({@link SubmittedEntry}); an entry in which nothing stands is none
 */
export function outputLacks(said: readonly SubmittedEntry[], { limit, findNames }: OutputMeasure): OutputLack[] {
  const recommendations = said.filter(({ part }) => part === 'recommendation').length;
  return [
    ...(recommendations === 0 ? [ofAll('nothing')] : []),
    ...(recommendations > limit ? [ofAll('tooMany')] : []),
    ...said.flatMap((entry) => [...missingIn(entry), ...(findNames ? namedIn(entry, findNames) : [])]),
  ];
}

function ofAll(kind: Lack): OutputLack {
  return { kind, entry: null, field: null, found: null, blocks: true };
}

function missingIn({ id, part, fields }: SubmittedEntry): OutputLack[] {
  return wanted[part].flatMap(([field, kind, blocks]) =>
    fields[field] === undefined ? [{ kind, entry: id, field, found: null, blocks }] : [],
  );
}

/** Notes are not reported, so they may name whom they will. */
function namedIn({ id, part, fields }: SubmittedEntry, findNames: FindNames): OutputLack[] {
  if (part === 'note') return [];
  return (Object.keys(fields) as OutputFieldName[]).flatMap((field) => {
    const value = fields[field] ?? '';
    const text = typeof value === 'string' ? value : value.join('\n');
    const found = findNames(text, namesDelegations.has(field) ? 'people' : 'all');
    return found.map((name) => ({ kind: 'named' as const, entry: id, field, found: name, blocks: true }));
  });
}
