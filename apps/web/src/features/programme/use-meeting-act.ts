import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saved } from '../../lib/saving';
import { meetingKey } from './programme.queries';

/**
 * Something that is done about a meeting and is no edit of its draft, such as a release or a mail. Whatever comes of it, everything
 * about the meeting is read again.
 */
export function useMeetingAct<Made, Given = void>(
  slug: string,
  act: (given: Given) => Promise<Made>,
  done: (made: Made) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => saved(() => act(given)),
    onSuccess: done,
    onSettled: () => queries.invalidateQueries({ queryKey: meetingKey(slug) }),
  });
}
