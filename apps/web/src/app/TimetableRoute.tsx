import { useParams } from '@tanstack/react-router';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { TimetableScreen } from '../features/timetable/TimetableScreen';

/** The timetable with what stands beside it, which other features make. */
export function TimetableRoute() {
  const { slug } = useParams({ from: '/$slug/timetable' });
  return <TimetableScreen aside={() => <FindingsPanel slug={slug} />} />;
}
