import type { ReactNode } from 'react';
import classes from './Note.module.css';

interface Props {
  weight: 'error' | 'warning' | 'good' | 'plain';
  /** What can be done about it. */
  action?: ReactNode;
  children: ReactNode;
}

/** Something to know, in the flow of the screen: it stays until it is no longer so. What went wrong is told at once to those who listen. */
export function Note({ weight, action, children }: Props) {
  return (
    <div className={classes['note']} data-weight={weight} role={weight === 'error' ? 'alert' : 'status'}>
      <div className={classes['text']}>{children}</div>
      {action}
    </div>
  );
}
