import { Outlet, useParams } from '@tanstack/react-router';
import { createPortal } from 'react-dom';
import { NextStep } from '../features/meetings/NextStep';
import { AlsoHere } from '../features/presence/AlsoHere';
import { useOwnMeeting } from '../features/programme/own-meetings.queries';
import { useProgramme } from '../features/programme/programme.queries';
import { UndoButtons } from '../features/programme/UndoButtons';
import { useLiveProgramme } from '../features/programme/use-live-programme';
import { AnchorLink } from '../ui/AnchorLink';
import { SavedState } from '../ui/SavedState';
import classes from './MeetingDesk.module.css';
import { MeetingNav } from './MeetingNav';
import { usePlace } from './use-place';

/** The desk of one meeting: its screens at the side, how its draft stands and who else is there at the top. */
export function MeetingDesk() {
  const { slug } = useParams({ from: '/$slug' });
  const { meeting } = useProgramme(slug);
  const own = useOwnMeeting(slug);
  useLiveProgramme(slug);
  const at = usePlace();
  const place = document.getElementById('desk-place');
  return (
    <div className={classes['desk']}>
      {place &&
        createPortal(
          <div className={classes['place']}>
            <strong lang={meeting.language}>{meeting.shortTitle}</strong>
            {own && (
              <AnchorLink to="/$slug/release" params={{ slug }} className={classes['standing']}>
                <NextStep slug={slug} state={own.state} />
              </AnchorLink>
            )}
            <SavedState />
            <UndoButtons slug={slug} />
            {at && <AlsoHere key={slug} slug={slug} place={at} />}
          </div>,
          place,
        )}
      <MeetingNav slug={slug} />
      <main id="content" className={classes['screen']}>
        <Outlet />
      </main>
    </div>
  );
}
