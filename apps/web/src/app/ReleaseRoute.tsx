import { useParams } from '@tanstack/react-router';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { MeetingMails } from '../features/mails/MeetingMails';
import { ReleaseScreen } from '../features/release/ReleaseScreen';

/** The release with what is found and with the mails, which other features make. */
export function ReleaseRoute() {
  const { slug } = useParams({ from: '/$slug/release' });
  return (
    <ReleaseScreen
      findings={<FindingsPanel slug={slug} />}
      mailsSince={(moment) => <MeetingMails slug={slug} since={moment} />}
    />
  );
}
