import { NothingHere } from '../ui/NothingHere';
import classes from './Desk.module.css';

/** Stands in the frame of the desk where no screen has the address. */
export function Nowhere() {
  return (
    <main id="content" className={classes['alone']}>
      <NothingHere />
    </main>
  );
}
