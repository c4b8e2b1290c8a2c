import type { ConsolidationView, PlenaryRecommendation, SourceRef, Wording } from '#contract/consolidation';
import { regionWords } from '#words/mechanism-terms';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { ownZone } from '../../lib/own-zone';
import { handedIn } from './refs.rules';

type Source = PlenaryRecommendation['sources'][number];

/** How what stands on the screen is called. */
export interface Names {
  /** “Group 1: North”. */
  group: (id: string) => string;
  /** “Group 1, recommendation 2”; of one that its group no longer recommends, the group alone. */
  source: (ref: SourceRef) => string;
  /** “R2” of one of the plenary's, by its place; empty where it is not among them. */
  short: (id: string) => string;
  /** “R2: Title”. */
  full: (id: string) => string;
  /** “North, version 1, handed in by: Rapporteur”. */
  origin: (source: Source) => string;
  levels: (levels: Wording['levels']) => string;
  regions: (regions: Wording['regions']) => string;
  /** A moment by the clock of whoever looks: they sit in the meeting. */
  moment: (instant: string) => string;
  list: (words: readonly string[]) => string;
}

export function useNames(view: ConsolidationView): Names {
  const { t, i18n } = useTranslation('consolidation');
  const { t: terms } = useTranslation('terms');
  const { t: mechanism } = useTranslation('mechanismTerms');
  const { language } = i18n;
  return useMemo(() => {
    const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
    const groupOf = (id: string) => view.groups.find((one) => one.id === id);
    const group = (id: string) => {
      const one = groupOf(id);
      return one ? t('group', { number: one.number, name: one.name }) : t('groupGone');
    };
    const source = (ref: SourceRef) => {
      const of = groupOf(ref.group)?.number;
      if (of === undefined) return t('groupGone');
      const number = handedIn(view, ref)?.number;
      return number === undefined ? t('sourceGone', { group: of }) : t('source', { group: of, number });
    };
    const short = (id: string) => {
      const place = view.recommendations.findIndex((one) => one.id === id);
      return place < 0 ? '' : t('short', { number: place + 1 });
    };
    return {
      ...{ group, source, short },
      full: (id) => {
        const title = view.recommendations.find((one) => one.id === id)?.title.value ?? '';
        return title === '' ? short(id) : t('full', { short: short(id), title });
      },
      origin: ({ group: id, submission, role }) => {
        const who = role === null ? t('organizer') : terms(`roleKind.${role}`);
        return t('origin', { group: groupOf(id)?.name ?? t('groupGone'), version: submission, who });
      },
      levels: (levels) => list.format(levels.map((level) => t(`level.${level}`))),
      regions: (regions) => list.format(regions.map((region) => mechanism(regionWords[region]))),
      moment: (instant) => printedMoment(instant, ownZone(), language),
      list: (words) => list.format(words),
    };
  }, [view, language, t, terms, mechanism]);
}
