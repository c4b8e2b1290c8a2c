import { useParams } from '@tanstack/react-router';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { MeetingMails } from '../features/mails/MeetingMails';
import { WaitingNotices } from '../features/notices/WaitingNotices';
import { ReleaseScreen } from '../features/release/ReleaseScreen';

/** The release with what is found, what waits to be told and the mails, which other features make. */
export function ReleaseRoute() {
  const { slug } = useParams({ from: '/$slug/release' });
  const mailsSince = (moment: string) => <MeetingMails slug={slug} since={moment} />;
  return (
    <ReleaseScreen
      findings={<FindingsPanel slug={slug} />}
      waiting={<WaitingNotices slug={slug} mailsSince={mailsSince} />}
      mailsSince={mailsSince}
    />
  );
}
