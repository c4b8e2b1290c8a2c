import { Outlet } from '@tanstack/react-router';
import { createPortal } from 'react-dom';
import { SavedState } from '../ui/SavedState';
import classes from './MeetingDesk.module.css';
import { RegistryNav } from './RegistryNav';

/** The registry of mechanisms, which all meetings share: its screens at the side, the saved state at the top. */
export function RegistryDesk() {
  const place = document.getElementById('desk-place');
  return (
    <div className={classes['desk']}>
      {place && createPortal(<SavedState />, place)}
      <RegistryNav />
      <main id="content" className={classes['screen']}>
        <Outlet />
      </main>
    </div>
  );
}
