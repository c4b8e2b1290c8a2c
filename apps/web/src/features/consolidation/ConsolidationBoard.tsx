import type { ConsolidationView } from '#contract/consolidation';
import { VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Acts } from './acts';
import { Alike } from './alike/Alike';
import { BoardHead } from './BoardHead';
import { type Consolidation, ConsolidationContext } from './consolidation-context';
import type { ConsolidationPlace } from './consolidation.queries';
import classes from './Consolidation.module.css';
import { Dragging } from './Dragging';
import { HandedIn } from './handed-in/HandedIn';
import { Adopted } from './recommendations/Adopted';
import { useNames } from './use-names';
import { LostWords } from './wording/LostWords';
import { useKeptSafe } from './wording/use-kept-safe';
import { wordingsOf } from './wording/known-wordings';

interface Props {
  /** Who words here. */
  account: string;
  place: ConsolidationPlace;
  view: ConsolidationView;
}

/** Groups as columns at one side, at the other what the plenary makes of it, in the order in which it will be printed. */
export function ConsolidationBoard({ account, place, view }: Props) {
  const queries = useQueryClient();
  const [acts] = useState(() => new Acts(place, queries, wordingsOf(account, place.slug, place.session)));
  const [open, setOpenOnes] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const names = useNames(view);
  useKeptSafe(acts, view);
  const consolidation = useMemo((): Consolidation => {
    const setOpen = (id: string, isOpen: boolean) =>
      setOpenOnes((ones) => new Set(isOpen ? [...ones, id] : [...ones].filter((one) => one !== id)));
    return { place, view, names, acts, open, setOpen, say };
  }, [place, view, names, acts, open]);
  return (
    <ConsolidationContext value={consolidation}>
      <BoardHead />
      <LostWords />
      <Dragging>
        <div className={classes['board']}>
          <div className={classes['side']}>
            <HandedIn />
            <Alike />
          </div>
          <div className={classes['adopted']}>
            <Adopted />
          </div>
        </div>
      </Dragging>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </ConsolidationContext>
  );
}
