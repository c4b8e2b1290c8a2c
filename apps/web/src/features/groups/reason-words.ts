import type { PlacingReason } from '#contract/group-placings';
import type { TFunction } from 'i18next';
import type { GroupWords } from './use-group-words';

interface Speech {
  t: TFunction<'groups'>;
  terms: TFunction<'terms'>;
  /** Names of the meeting's people by their ids. */
  people: ReadonlyMap<string, string>;
  words: GroupWords;
}

/** Why a mechanism is to sit where it is proposed, in a sentence. */
export function reasonInWords(why: PlacingReason, { t, terms, people, words }: Speech): string {
  switch (why.kind) {
    case 'role': {
      const person = people.get(why.person) ?? why.person;
      return t('why.role', { person, role: terms(`roleKind.${why.role}`) });
    }
    case 'together':
      return t('why.together', { mechanism: words.mechanismName(why.with) });
    case 'region':
      return t('why.region', { regions: words.regionNames(why.regions), count: why.groups });
    default:
      return t(`why.${why.kind}`);
  }
}
