import { useParams } from '@tanstack/react-router';
import { InvitationsScreen } from '../features/invitations/InvitationsScreen';
import { MeetingMails } from '../features/mails/MeetingMails';

/** Invitations with what became of every mail. */
export function InvitationsRoute() {
  const { slug } = useParams({ from: '/$slug/invitations' });
  return <InvitationsScreen mails={<MeetingMails slug={slug} />} />;
}
