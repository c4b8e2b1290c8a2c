import type { MechanismRegion } from '#contract/mechanism-terms';
import type { SessionView } from '#contract/programme-view';
import { regionWords } from '#words/mechanism-terms';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '../programme/programme.queries';

/** How what stands in the groups of a breakout is called. */
export interface GroupWords {
  /** Of a group by its id; where somebody sits in none as well. */
  groupName: (group: string | null) => string;
  /** As the meeting's documents print it. */
  mechanismName: (mechanism: string) => string;
  mechanismNames: (mechanisms: readonly string[]) => string;
  regionNames: (regions: readonly MechanismRegion[]) => string;
  /** Of languages by their tags. */
  languageNames: (tags: readonly string[]) => string;
}

export function useGroupWords(slug: string, session: SessionView): GroupWords {
  const { t, i18n } = useTranslation('groups');
  const { t: sessionWords } = useTranslation('session');
  const { t: terms } = useTranslation('mechanismTerms');
  const { mechanisms } = useProgramme(slug);
  const names = new Map(mechanisms.map(({ id, name }) => [id, name]));
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const mechanismName = (id: string) => names.get(id) ?? id;
  return {
    groupName: (id) => {
      const group = session.groups.find((one) => one.id === id);
      return group ? sessionWords('group', { number: group.number, name: group.name }) : t('nowhere');
    },
    mechanismName,
    // Names have commas of their own.
    mechanismNames: (ids) => ids.map(mechanismName).join('; '),
    regionNames: (regions) => list.format(regions.map((region) => terms(regionWords[region]))),
    languageNames: (tags) => list.format(tags.map((tag) => languages.of(tag) ?? tag)),
  };
}
