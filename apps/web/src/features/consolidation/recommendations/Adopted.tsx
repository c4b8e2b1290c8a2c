import { useDndContext, useDroppable } from '@dnd-kit/core';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/Section';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { newId } from '../drag-ids.rules';
import { RecommendationCard } from './RecommendationCard';
import { Removed } from './Removed';

/** What the plenary recommends, in the order in which it will be printed. */
export function Adopted() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  const { recommendations } = view;
  const number = recommendations.filter(({ decision }) => decision === 'adopted').length;
  return (
    <Section title={t('adopted')} level={2} anchor="adopted">
      <Text size="sm" c="dimmed" maw="75ch">
        {recommendations.length === 0 ? t('noneYet') : t('adoptedHint', { number, all: recommendations.length })}
      </Text>
      {recommendations.length > 0 && (
        <ol className={classes['recommendations']}>
          {recommendations.map((one, place) => (
            <RecommendationCard key={one.id} one={one} place={place} />
          ))}
        </ol>
      )}
      {view.may.consolidate && <NewPlace />}
      <Removed />
    </Section>
  );
}

/** While something is pulled: where a new recommendation begins with it. */
function NewPlace() {
  const { t } = useTranslation('consolidation');
  const { active } = useDndContext();
  const { setNodeRef, isOver } = useDroppable({ id: newId });
  return (
    <div
      ref={setNodeRef}
      className={classes['newPlace']}
      data-active={active !== null || undefined}
      data-over={isOver || undefined}
      aria-hidden
    >
      {active !== null && t('dropNew')}
    </div>
  );
}
