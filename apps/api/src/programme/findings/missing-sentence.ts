import type { FindingRule } from '#contract/finding';
import { findingRules } from '#contract/finding-rules';
import type { Missing } from '#contract/readiness';
import type { WordLanguage } from '#words/words';
import { roleKind } from '#contract/fields';
import { roleWords } from '#words/role-words';
import { type FindingNames, findingNames } from './finding-names.js';
import { findingSentence, roleSentence } from './finding-sentence.js';

type OwnThing = Exclude<Missing['what'], FindingRule | 'answer' | 'replacement' | 'person'>;

const keys = {
  sessions: 'missingSessions',
  venue: 'missingVenue',
  objective: 'missingObjective',
  items: 'missingItems',
  room: 'missingRoom',
  minutes: 'missingMinutes',
  address: 'missingAddress',
  biography: 'missingBiography',
} as const satisfies Record<OwnThing, string>;

/** What is missing as a sentence in a language. */
export function missingSentence({ what, concerns, details }: Missing, language: WordLanguage): string {
  if (isRule(what)) return findingSentence({ rule: what, concerns, details }, language);
  const names = findingNames(language);
  if (what === 'answer') return roleSentence('findingUnanswered', concerns, details['role'], names);
  if (what === 'replacement') return roleSentence('missingReplacement', concerns, details['role'], names);
  if (what === 'person') return vacancySentence({ concerns, details }, names);
  const name = names.name(concerns[0]);
  return names.words(keys[what], { session: name, person: name });
}

function vacancySentence(
  { concerns: [place], details }: Pick<Missing, 'concerns' | 'details'>,
  { words, name }: FindingNames,
): string {
  const { capacity, people } = details;
  const values = {
    role: words(roleWords[roleKind.parse(details['role'])]),
    place: name(place),
    count: typeof people === 'number' ? people : 1,
  };
  if (typeof capacity !== 'string') return words('missingPerson', values);
  return words('missingPersonAs', { ...values, capacity: words('quoted', { text: capacity }) });
}

function isRule(what: Missing['what']): what is FindingRule {
  return (findingRules as readonly string[]).includes(what);
}
