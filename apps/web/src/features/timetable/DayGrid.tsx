import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { VisuallyHidden } from '@mantine/core';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesIn } from '../programme/person-names';
import classes from './DayGrid.module.css';
import { GridHead, HourNames } from './GridFrame';
import type { Marks } from './marks.rules';
import type { Placing } from './placing.rules';
import { placingWords } from './placing-words';
import { moderatorsInWords } from './session-words';
import { SessionBlock } from './SessionBlock';
import { useDayGrid } from './use-day-grid';

interface Props {
  programme: ProgrammeView;
  date: string;
  marks: ReadonlyMap<string, Marks>;
  /** Id of the session whose panel is open. */
  selected: string | undefined;
  open: (session: SessionView) => void;
  /** Asks for exact times. */
  ask: (session: SessionView) => void;
  place: (session: SessionView, to: Placing) => void;
}

/** A day with time downwards and rooms across, in which sessions are moved by mouse, by touch and by keyboard. */
export function DayGrid({ programme, date, marks, selected, open, ask, place }: Props) {
  const { t } = useTranslation('timetable');
  const { grid, held, tabStop, handlers } = useDayGrid({ programme, date, open, ask, place });
  const { columns, minutes } = grid;
  const moderators = useModerators(programme);
  const heldSession = held && programme.sessions.find(({ id }) => id === held.id);
  return (
    <div className={classes['scroll']}>
      <p id="timetable-keys" className={classes['keys']}>
        {t('keys')}
      </p>
      <VisuallyHidden role="status">
        {heldSession && placingWords(heldSession, held.placing, programme, t)}
      </VisuallyHidden>
      <div
        className={classes['grid']}
        role="application"
        aria-label={t('gridLabel')}
        aria-describedby="timetable-keys"
        style={{ '--columns': columns.length, '--minutes': minutes } as CSSProperties}
      >
        <GridHead columns={columns} rooms={programme.rooms} />
        <HourNames top={grid.top} minutes={minutes} />
        <div data-area className={classes['area']}>
          {grid.spots.map((spot) => (
            <SessionBlock
              key={spot.session.id}
              spot={spot}
              columns={columns.length}
              top={grid.top}
              placing={held?.id === spot.session.id ? inColumns(held.placing, columns) : null}
              moderators={moderators.get(spot.session.id) ?? ''}
              marks={marks.get(spot.session.id)}
              isSelected={selected === spot.session.id}
              isTabStop={tabStop === spot.session.id}
              handlers={handlers}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function inColumns(placing: Placing, columns: readonly (string | null)[]): Placing & { column: number | null } {
  const column = columns.indexOf(placing.room);
  return { ...placing, column: column === -1 ? null : column };
}

function useModerators(programme: ProgrammeView): ReadonlyMap<string, string> {
  const { t } = useTranslation('timetable');
  return useMemo(() => {
    const names = namesIn(programme);
    return new Map(programme.sessions.map((session) => [session.id, moderatorsInWords(session, names, t)]));
  }, [programme, t]);
}
