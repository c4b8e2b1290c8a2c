import type { SessionView } from '#contract/programme-view';
import { DndContext, DragOverlay, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useProgramme } from '../programme/programme.queries';
import { columnsOf, seatCounts } from './group-board.rules';
import classes from './GroupBoard.module.css';
import { GroupColumn } from './GroupColumn';
import { MechanismCard } from './MechanismCard';
import { MoveConflictNote } from './MoveConflictNote';
import { useBoard } from './use-board';
import { useGroupWords } from './use-group-words';
import { useRegions } from './use-regions';

interface Props {
  slug: string;
  session: SessionView;
}

/** Who sits in which group: a column each, between which mechanisms are moved by mouse, by touch, by keys and by name. */
export function GroupBoard({ slug, session }: Props) {
  const { t } = useTranslation('groups');
  const programme = useProgramme(slug);
  const words = useGroupWords(slug, session);
  const regions = useRegions(programme.meeting.startDate);
  const seatsOf = seatCounts(programme.people);
  const board = useBoard(slug, session, words);
  const { drag, held, conflict, settle } = board;
  const lang = programme.meeting.language;
  const columns = columnsOf(programme, session);
  const groups = columns.map(({ group }) => group?.id ?? null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
  );
  return (
    <DndContext sensors={sensors} collisionDetection={pointerWithin} {...drag.context}>
      <p id="groups-keys" className={classes['keys']}>
        {t('keys')}
      </p>
      <ProblemNote error={board.failure} />
      {conflict && <MoveConflictNote {...{ session, words, conflict, settle }} move={board.move} />}
      <div className={classes['board']}>
        {columns.map((column) => (
          <GroupColumn
            key={column.group?.id ?? 'nowhere'}
            {...{ slug, column, words }}
            isTarget={held !== null && held.to === (column.group?.id ?? null)}
          >
            {column.mechanisms.map(({ id, name }) => (
              <MechanismCard
                key={id}
                {...{ id, name, lang, groups, words }}
                group={column.group?.id ?? null}
                seats={seatsOf(id)}
                regions={words.regionNames(regions.get(id) ?? [])}
                isHeld={held?.mechanism === id || drag.dragged?.mechanism === id}
                board={board}
              />
            ))}
          </GroupColumn>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {drag.dragged && (
          <div className={classes['dragged']} lang={lang}>
            {words.mechanismName(drag.dragged.mechanism)}
          </div>
        )}
      </DragOverlay>
      <VisuallyHidden role="status">{board.said}</VisuallyHidden>
    </DndContext>
  );
}
