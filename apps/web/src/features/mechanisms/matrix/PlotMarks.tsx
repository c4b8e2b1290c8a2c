import { memo } from 'react';
import { type Head, largest, type Matrix } from './matrix.rules';
import classes from './MatrixPlot.module.css';
import { cell, columnHead, type rowHeads, shortened } from './plot.rules';

interface Props {
  matrix: Matrix;
  marks: 'dots' | 'numbers';
  chosen: string | undefined;
  /** Of the rows. */
  head: RowHead;
}

type RowHead = (typeof rowHeads)[keyof typeof rowHeads];

/** Characters that have room above a column. */
const longestAbove = 26;

/** Where the letters of a line stand in a cell. */
const baseline = cell / 2 + 5;

/** Everything in a plot that stays as it is while one goes about in it. */
export const PlotMarks = memo(function PlotMarks({ matrix, marks, chosen, head: { width: rowHead, longest } }: Props) {
  const { rows, columns } = matrix;
  const [right, bottom] = [rowHead + columns.length * cell, columnHead + rows.length * cell];
  return (
    <>
      <g className={classes['rules']}>
        {Array.from({ length: rows.length + 1 }, (_, row) => (
          <path key={row} d={`M0 ${columnHead + row * cell + 0.5}H${right}`} />
        ))}
        {Array.from({ length: columns.length + 1 }, (_, column) => (
          <path key={column} d={`M${rowHead + column * cell + 0.5} ${columnHead}V${bottom}`} />
        ))}
      </g>
      {rows.map((head, row) => (
        <g key={head.id} data-chosen={head.id === chosen || undefined} className={classes['head']}>
          <text x={rowHead - 8} y={columnHead + row * cell + baseline} textAnchor="end">
            {shortened(head.label, longest)}
          </text>
          <text x={right + 8} y={columnHead + row * cell + baseline} className={classes['total']}>
            {head.total}
          </text>
        </g>
      ))}
      {columns.map((head, column) => (
        <ColumnHead
          key={head.id}
          head={head}
          x={rowHead + column * cell}
          bottom={bottom}
          isChosen={head.id === chosen}
        />
      ))}
      {marks === 'dots' ? <Dots matrix={matrix} rowHead={rowHead} /> : <Numbers matrix={matrix} rowHead={rowHead} />}
    </>
  );
});

interface ColumnProps {
  head: Head;
  /** Of its left edge. */
  x: number;
  bottom: number;
  isChosen: boolean;
}

function ColumnHead({ head, x, bottom, isChosen }: ColumnProps) {
  return (
    <g data-chosen={isChosen || undefined} className={classes['head']}>
      <text transform={`translate(${x + baseline} ${columnHead - 8}) rotate(-90)`}>
        {shortened(head.label, longestAbove)}
      </text>
      <text x={x + cell / 2} y={bottom + 18} textAnchor="middle" className={classes['total']}>
        {head.total}
      </text>
    </g>
  );
}

interface CellsProps {
  matrix: Matrix;
  /** Width of the names of rows. */
  rowHead: number;
}

function Dots({ matrix: { cells }, rowHead }: CellsProps) {
  return (
    <g className={classes['dots']}>
      {cells.flatMap((line, row) =>
        line.map((value, column) =>
          value === 1 ? (
            <circle
              key={`${row} ${column}`}
              cx={rowHead + (column + 0.5) * cell}
              cy={columnHead + (row + 0.5) * cell}
              r={7}
            />
          ) : null,
        ),
      )}
    </g>
  );
}

/** Faint enough at their darkest for the number to be read on them at 7:1. */
const darkest = 0.3;

function Numbers({ matrix, rowHead }: CellsProps) {
  const most = Math.max(1, largest(matrix));
  return matrix.cells.flatMap((line, row) =>
    line.map((value, column) => {
      const [x, y] = [rowHead + column * cell, columnHead + row * cell];
      if (value === null) {
        return <rect key={`${row} ${column}`} className={classes['self']} x={x} y={y} width={cell} height={cell} />;
      }
      if (value === 0) return null;
      return (
        <g key={`${row} ${column}`} className={classes['number']}>
          <rect x={x} y={y} width={cell} height={cell} fillOpacity={(darkest * value) / most} />
          <text x={x + cell / 2} y={y + baseline} textAnchor="middle">
            {value}
          </text>
        </g>
      );
    }),
  );
}
