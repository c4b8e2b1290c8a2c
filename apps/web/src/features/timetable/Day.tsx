import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { dateOf } from '#time/wall-time';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { Empty } from '../../ui/Empty';
import { findingsQuery } from '../programme/findings.queries';
import { DayGrid } from './DayGrid';
import { DayList } from './DayList';
import { marksOf } from './marks.rules';
import type { Placing } from './placing.rules';

interface Props {
  slug: string;
  programme: ProgrammeView;
  day: string;
  view: 'grid' | 'list';
  selected: string | undefined;
  open: (session: SessionView) => void;
  ask: (session: SessionView) => void;
  place: (session: SessionView, to: Placing) => void;
}

/** One day, as a grid or as a list, with what is found in its sessions as marks on them. */
export function Day({ slug, programme, day, view, selected, open, ask, place }: Props) {
  const { t, i18n } = useTranslation('timetable');
  const { data } = useQuery(findingsQuery(slug, wordLanguageFor(i18n.language)));
  const marks = useMemo(() => marksOf(data?.findings ?? []), [data]);
  const sessions = programme.sessions
    .filter(({ start }) => dateOf(start) === day)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (sessions.length === 0) return <Empty>{t('emptyDay')}</Empty>;
  const shared = { programme, marks, selected, open, ask };
  return view === 'list' ? (
    <DayList sessions={sessions} {...shared} />
  ) : (
    <DayGrid date={day} place={place} {...shared} />
  );
}
