import { lazyRouteComponent, useParams } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { TimetableScreen } from '../features/timetable/TimetableScreen';
import { Loading } from '../ui/Loading';

/** Much larger than the timetable, which does not wait for it. */
const SessionPanel = lazyRouteComponent(() => import('../features/session/SessionPanel'), 'SessionPanel');

/** The timetable with what stands beside it, which other features make. */
export function TimetableRoute() {
  const { slug } = useParams({ from: '/$slug/timetable' });
  // It is there by the time that somebody opens a session.
  useEffect(() => void SessionPanel.preload?.(), []);
  return (
    <TimetableScreen
      aside={(session, close) =>
        session === undefined ? (
          <FindingsPanel slug={slug} />
        ) : (
          <Suspense fallback={<Loading />}>
            <SessionPanel slug={slug} sessionId={session} onClose={close} />
          </Suspense>
        )
      }
    />
  );
}
