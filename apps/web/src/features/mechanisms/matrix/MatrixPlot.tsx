import { Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenAtLeast } from '../../../lib/use-screen-width';
import type { Matrix } from './matrix.rules';
import classes from './MatrixPlot.module.css';
import { PlotMarks } from './PlotMarks';
import { cell, columnHead, extent, rowHeads } from './plot.rules';
import { usePlotPlace } from './use-plot-place';

interface Props {
  matrix: Matrix;
  label: string;
  /** What a cell says, in words. */
  tell: (row: number, column: number) => string;
  /** Dots where there is something, or shades with the number in them. */
  marks: 'dots' | 'numbers';
  /** Id of a row and column that stands out. */
  chosen?: string | undefined;
}

/**
 * A matrix as a picture. It is one stop of the keyboard: arrow keys go from cell to cell, and what the cell says is told. Where it
 * is wider than the screen it scrolls by itself.
 */
export function MatrixPlot({ matrix, label, tell, marks, chosen }: Props) {
  const { t } = useTranslation('mechanisms');
  const id = useId();
  const isWide = useScreenAtLeast(48);
  const head = isWide ? rowHeads.wide : rowHeads.narrow;
  const rowHead = head.width;
  const size = { rows: matrix.rows.length, columns: matrix.columns.length, rowHead };
  const { width, height } = extent(size);
  const { place, at, frame, keys, pointer } = usePlotPlace(size);
  return (
    <div className={classes['plot']}>
      <Text size="sm" id={id} role="status" className={`${classes['told']} no-print`}>
        {place ? tell(place.row, place.column) : t('plotHint')}
      </Text>
      <div
        ref={frame}
        className={classes['frame']}
        role="application"
        aria-label={label}
        aria-describedby={id}
        tabIndex={0}
        dir="ltr"
        {...keys}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden {...pointer}>
          {place && (
            <g className={classes['band']}>
              <rect x={0} y={columnHead + place.row * cell} width={width} height={cell} />
              <rect x={rowHead + place.column * cell} y={0} width={cell} height={height} />
            </g>
          )}
          <PlotMarks {...{ matrix, marks, chosen, head }} />
          {place && (
            <rect
              ref={at}
              className={classes['at']}
              x={rowHead + place.column * cell + 1}
              y={columnHead + place.row * cell + 1}
              width={cell - 2}
              height={cell - 2}
            />
          )}
        </svg>
      </div>
    </div>
  );
}
