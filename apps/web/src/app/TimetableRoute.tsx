import { useParams } from '@tanstack/react-router';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { SessionPanel } from '../features/session/SessionPanel';
import { TimetableScreen } from '../features/timetable/TimetableScreen';

/** The timetable with what stands beside it, which other features make. */
export function TimetableRoute() {
  const { slug } = useParams({ from: '/$slug/timetable' });
  return (
    <TimetableScreen
      aside={(session, close) =>
        session === undefined ? (
          <FindingsPanel slug={slug} />
        ) : (
          <SessionPanel slug={slug} sessionId={session} onClose={close} />
        )
      }
    />
  );
}
