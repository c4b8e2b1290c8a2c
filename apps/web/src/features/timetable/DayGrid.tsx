import type { FindingGrade } from '#contract/finding';
import type { ProgrammeView, SessionView } from '#contract/programme-view';
import { VisuallyHidden } from '@mantine/core';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesIn } from '../programme/person-names';
import classes from './DayGrid.module.css';
import { GridHead, HourNames } from './GridFrame';
import { gradesOf, type Marks } from './marks.rules';
import type { Placing } from './placing.rules';
import { placingWords } from './placing-words';
import { marksInWords, moderatorsInWords } from './session-words';
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
  const words = useBlockWords(programme, marks);
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
              {...spot}
              {...(words.get(spot.session.id) ?? noWords)}
              columns={columns.length}
              top={grid.top}
              placing={held?.id === spot.session.id ? inColumns(held.placing, columns) : null}
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

interface BlockWords {
  moderators: string;
  marks: string;
  grade: FindingGrade | undefined;
}

const noWords: BlockWords = { moderators: '', marks: '', grade: undefined };

/** What stands in each block besides its session, by the session's id. */
function useBlockWords(programme: ProgrammeView, marks: ReadonlyMap<string, Marks>): ReadonlyMap<string, BlockWords> {
  const { t } = useTranslation('timetable');
  return useMemo(() => {
    const names = namesIn(programme);
    const wordsOf = (session: SessionView): BlockWords => {
      const mark = marks.get(session.id);
      return {
        moderators: moderatorsInWords(session, names, t),
        marks: mark ? marksInWords(mark, t) : '',
        grade: mark && gradesOf(mark)[0],
      };
    };
    return new Map(programme.sessions.map((session) => [session.id, wordsOf(session)]));
  }, [programme, marks, t]);
}
