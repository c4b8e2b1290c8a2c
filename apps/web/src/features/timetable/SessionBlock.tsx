import type { FindingGrade } from '#contract/finding';
import type { SessionView } from '#contract/programme-view';
import { minutesBetween } from '#time/wall-time';
import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeRange } from '../../ui/TimeRange';
import { sessionTitle } from './session-words';
import type { Spot } from './day-grid.rules';
import type { Placing } from './placing.rules';
import classes from './SessionBlock.module.css';

/** What can be done to a block; the same for all of a grid, so that only those that change are drawn again. */
export interface BlockHandlers {
  open: (session: SessionView) => void;
  key: (session: SessionView, event: KeyboardEvent<HTMLElement>) => void;
  grab: (session: SessionView, part: 'block' | 'edge', event: PointerEvent<HTMLElement>) => void;
  focus: (session: SessionView) => void;
  leave: () => void;
}

/** Besides the session and the handlers only what is equal while it says the same: a block is drawn again when it changes. */
interface Props extends Spot<SessionView> {
  /** How many columns the grid has. */
  columns: number;
  /** Where it is being put, while it is; its column is null where it goes across all. */
  placing: (Placing & { column: number | null }) | null;
  /** Wall time of the top of the grid. */
  top: string;
  /** Names of those who moderate it, as printed. */
  moderators: string;
  /** What is found in it, and the gravest grade of that. */
  marks: string;
  grade: FindingGrade | undefined;
  isSelected: boolean;
  isTabStop: boolean;
  handlers: BlockHandlers;
}

/** A session in the grid of a day. */
export const SessionBlock = memo(function SessionBlock(props: Props) {
  const { session, placing, grade, isSelected, handlers } = props;
  return (
    <div
      className={classes['block']}
      data-kind={session.kind}
      data-held={placing !== null || undefined}
      data-selected={isSelected || undefined}
      data-grade={grade}
      style={placeOf(props)}
      onPointerDown={(event) => {
        // A finger scrolls; it drags by the grip.
        if (event.pointerType !== 'touch') handlers.grab(session, 'block', event);
      }}
    >
      <BlockFace {...props} />
      <span
        className={classes['grip']}
        aria-hidden
        onPointerDown={(event) => {
          event.stopPropagation();
          handlers.grab(session, 'block', event);
        }}
      />
      <span
        className={classes['edge']}
        aria-hidden
        onPointerDown={(event) => {
          event.stopPropagation();
          handlers.grab(session, 'edge', event);
        }}
      />
    </div>
  );
});

function BlockFace({ session, placing, moderators, marks, isSelected, isTabStop, handlers }: Props) {
  const { t } = useTranslation('timetable');
  const { start, end } = placing ?? session;
  return (
    <button
      type="button"
      id={`block-${session.id}`}
      className={classes['face']}
      tabIndex={isTabStop ? 0 : -1}
      aria-describedby="timetable-keys"
      aria-current={isSelected || undefined}
      onClick={() => handlers.open(session)}
      onKeyDown={(event) => handlers.key(session, event)}
      onFocus={() => handlers.focus(session)}
      onBlur={handlers.leave}
    >
      <span>
        <span className={classes['time']}>
          <TimeRange start={start} end={end} />
        </span>
        {marks !== '' && <span className={classes['marks']}> {marks}</span>}
      </span>
      <strong>{sessionTitle(session, t)}</strong>
      {moderators !== '' && <span className={classes['people']}> {moderators}</span>}
      {session.groups.length > 0 && (
        <span className={classes['people']}> {t('groups', { count: session.groups.length })}</span>
      )}
    </button>
  );
}

function placeOf({ placing, columns, top, ...spot }: Props): CSSProperties {
  const place = placing
    ? {
        column: placing.column,
        from: minutesBetween(top, placing.start),
        minutes: minutesBetween(placing.start, placing.end),
        ...{ lane: 0, lanes: 1 },
      }
    : spot;
  const width = place.column === null ? 1 : 1 / columns / place.lanes;
  const start = place.column === null ? 0 : place.column / columns + place.lane * width;
  return {
    '--from': place.from,
    '--minutes': place.minutes,
    insetInlineStart: `${start * 100}%`,
    inlineSize: `${width * 100}%`,
  } as CSSProperties;
}
