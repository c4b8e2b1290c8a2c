import type { SourcedSentence } from '#contract/consolidation';
import type { MechanismRegion } from '#contract/mechanism-terms';
import type { RecommendationLevel } from '#contract/output-parts';
import type { ReadConsolidation } from '../plenary/consolidation/read-consolidation.js';
import type { StandingRecommendation, StandingSource } from '../plenary/consolidation/standing.js';
import type { FrozenSource } from './frozen-source.js';

/** What a plenary has adopted, in its words. */
export interface AdoptedWords {
  title: string;
  sentences: SourcedSentence[];
  addressee: string;
  levels: RecommendationLevel[];
  regions: MechanismRegion[];
}

/** The same in the register: people may have set other levels there since. */
interface EnteredWords extends Omit<AdoptedWords, 'levels'> {
  adoptedLevels: RecommendationLevel[] | null;
  sources: FrozenSource[];
}

type Worded = Pick<StandingRecommendation, 'fields'>;

/** The recommendations that a plenary has adopted, in its order. */
export function adoptedOf<One extends Pick<StandingRecommendation, 'decision' | 'removedAt' | 'ordinal'>>(
  recommendations: readonly One[],
): One[] {
  return recommendations
    .filter(({ decision, removedAt }) => decision === 'adopted' && removedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal);
}

export function adoptedWords({ fields }: Worded): AdoptedWords {
  return {
    ...{ title: fields.title.value, sentences: fields.sentences.value, addressee: fields.addressee.value },
    ...{ levels: fields.levels.value, regions: fields.regions.value },
  };
}

/** The sources of a recommendation with what is printed of them, so that they read on when the programme changes. */
export function frozenSources(
  sources: readonly StandingSource[],
  { reports, submissions }: Pick<ReadConsolidation, 'reports' | 'submissions'>,
): FrozenSource[] {
  return sources.map(({ group, entry, submission }) => {
    const handed = submissions.find(({ groupId, number }) => groupId === group && number === submission);
    const own = (handed?.content ?? []).filter(({ part }) => part === 'recommendation');
    const room = reports.find((report) => report.room.group.id === group)?.room;
    return {
      ...{ group, entry, submission, role: handed?.role ?? null },
      number: own.findIndex(({ id }) => id === entry) + 1,
      place: room
        ? {
            ...{ session: room.session.key, label: room.session.label, title: room.session.title },
            ...{ number: room.group.number, name: room.group.name },
          }
        : null,
    };
  });
}

/** Whether a plenary has other words by now, or other sources, than went into the register. */
export function isWordedOtherwise(entered: EnteredWords, standing: Worded & { sources: StandingSource[] }): boolean {
  const { title, sentences, addressee, adoptedLevels, regions, sources } = entered;
  const before = { title, sentences, addressee, levels: adoptedLevels, regions };
  return comparable(before, sources) !== comparable(adoptedWords(standing), standing.sources);
}

function comparable(words: Omit<AdoptedWords, 'levels'> & { levels: unknown }, sources: readonly StandingSource[]) {
  const { title, sentences, addressee, levels, regions } = words;
  const refs = (list: readonly { group: string; entry: string }[]) => list.map(({ group, entry }) => [group, entry]);
  return JSON.stringify([
    ...[title, addressee, levels, regions, sentences.map((one) => [one.text, refs(one.sources)])],
    sources.map(({ group, entry, submission }) => [group, entry, submission]),
  ]);
}
