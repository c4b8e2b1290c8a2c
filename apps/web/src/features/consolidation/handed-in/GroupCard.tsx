import type { ConsolidationGroup } from '#contract/consolidation';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { cardId } from '../drag-ids.rules';
import { RecommendationLink } from '../recommendations/RecommendationLink';
import { CardActions } from './CardActions';

interface Props {
  /** Id of the group. */
  group: string;
  one: ConsolidationGroup['recommendations'][number];
}

/** A group's recommendation as it was handed in, where it has gone, and what can be done with it. */
export function GroupCard({ group, one }: Props) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const headingId = useId();
  const ref = { group, entry: one.entry };
  const id = cardId(ref);
  const drag = useDraggable({ id, disabled: !view.may.consolidate });
  const drop = useDroppable({ id, disabled: !view.may.consolidate });
  const levels = names.levels(one.levels);
  return (
    <li
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      className={classes['card']}
      data-over={(drop.isOver && !drag.isDragging) || undefined}
      data-dragging={drag.isDragging || undefined}
      data-free={one.recommendation === null || undefined}
    >
      <article aria-labelledby={headingId}>
        <div className={classes['handle']} data-draggable={view.may.consolidate || undefined} {...drag.listeners}>
          <Title order={4} size="sm" id={headingId}>
            <span className={classes['number']}>{t('numbered', { number: one.number })}</span>{' '}
            <bdi lang={view.language} className={classes['cardTitle']}>
              {one.title}
            </bdi>
          </Title>
        </div>
        <p className={classes['text']} lang={view.language} dir="auto">
          {one.text}
        </p>
        {one.addressee !== '' && (
          <Text size="sm" c="dimmed">
            {t('to', { addressee: one.addressee })}
          </Text>
        )}
        {levels !== '' && (
          <Text size="sm" c="dimmed">
            {t('levelsAre', { levels })}
          </Text>
        )}
        <p className={classes['whereabouts']} data-free={one.recommendation === null || undefined}>
          {one.recommendation === null ? (
            t('free')
          ) : (
            <>
              {t('goneInto')} <RecommendationLink id={one.recommendation} />
            </>
          )}
        </p>
        {view.may.consolidate && <CardActions source={ref} holder={one.recommendation} headingId={headingId} />}
      </article>
    </li>
  );
}
