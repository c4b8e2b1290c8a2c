import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { TimetableScreen } from '../features/timetable/TimetableScreen';
import { Loading } from '../ui/Loading';

/** The timetable waits for neither of what stands beside it; a session is much larger than all of it. */
const FindingsPanel = lazyRouteComponent(() => import('../features/findings/FindingsPanel'), 'FindingsPanel');
const SessionPanel = lazyRouteComponent(() => import('../features/session/SessionPanel'), 'SessionPanel');

/** The timetable with what stands beside it, which other features make. */
export function TimetableRoute() {
  const { slug } = useParams({ from: '/$slug/timetable' });
  // It is there by the time that somebody opens a session.
  useEffect(() => void SessionPanel.preload?.(), []);
  return (
    <TimetableScreen
      aside={(session, close) => (
        <Suspense fallback={<Loading />}>
          {session === undefined ? (
            <FindingsPanel slug={slug} />
          ) : (
            <SessionPanel slug={slug} sessionId={session} onClose={close} />
          )}
        </Suspense>
      )}
    />
  );
}
