import { useQuery } from '@tanstack/react-query';
import { signInQuery } from '../account/account.queries';
import { ownMeetingsQuery } from '../programme/own-meetings.queries';

/** Whether one may change the registry: whoever organizes a meeting, and administrators. False while that is not known. */
export function useMayEdit(): boolean {
  const { data: signIn } = useQuery(signInQuery);
  const { data: meetings = [] } = useQuery(ownMeetingsQuery);
  return signIn?.account?.administrator === true || meetings.some(({ organized }) => organized);
}
