import type { PlenaryRecommendation } from '#contract/consolidation';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { recommendationId } from '../drag-ids.rules';
import { useUnsaved } from '../wording/use-unsaved';
import { WordingForm } from '../wording/WordingForm';
import { Decision } from './Decision';
import { headingOf } from './focus';
import { ReadText } from './ReadText';
import { RecommendationActions } from './RecommendationActions';
import { Sources } from './Sources';

interface Props {
  one: PlenaryRecommendation;
  /** From 0, in the order in which they will be printed. */
  place: number;
}

/** One of the plenary's recommendations: as it will be printed, or being worded; its sources, and what is decided on it. */
export function RecommendationCard({ one, place }: Props) {
  const { t } = useTranslation('consolidation');
  const { view, open } = useConsolidation();
  const mayEdit = view.may.consolidate;
  const isUnsaved = useUnsaved().some(({ recommendation }) => recommendation === one.id);
  // What somebody has written stays in its field, also once the plenary has decided.
  const isWorded = mayEdit && open.has(one.id) && (one.decision === null || isUnsaved);
  const id = recommendationId(one.id);
  const drag = useDraggable({ id, disabled: !mayEdit });
  const drop = useDroppable({ id, disabled: !mayEdit });
  const heading = headingOf(one.id);
  return (
    <li
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      className={classes['recommendation']}
      data-decision={one.decision ?? undefined}
      data-over={(drop.isOver && !drag.isDragging) || undefined}
      data-dragging={drag.isDragging || undefined}
    >
      <article aria-labelledby={heading}>
        <div className={classes['handle']} data-draggable={mayEdit || undefined} {...drag.listeners}>
          <Title order={3} size="md" id={heading} tabIndex={-1} className={classes['heading']}>
            {t('short', { number: place + 1 })}{' '}
            <bdi lang={view.language}>{one.title.value === '' ? t('untitled') : one.title.value}</bdi>
          </Title>
        </div>
        {isWorded ? <WordingForm one={one} /> : <ReadText one={one} />}
        <Sources one={one} />
        <Decision one={one} />
        {mayEdit && <RecommendationActions one={one} place={place} isWorded={isWorded} />}
      </article>
    </li>
  );
}
