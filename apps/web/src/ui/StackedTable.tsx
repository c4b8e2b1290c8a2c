import type { ReactNode } from 'react';
import classes from './StackedTable.module.css';

interface Props {
  /** What stands over each column. */
  heads: readonly string[];
  caption?: ReactNode;
  className?: string | undefined;
  /** Rows; each cell but the row's head gives its column's name as `data-label`, which a phone shows before it. */
  children: ReactNode;
}

/** A table, and on a phone a list. */
export function StackedTable({ heads, caption, className, children }: Props) {
  return (
    <table className={className === undefined ? classes['table'] : `${classes['table']} ${className}`}>
      {caption}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
