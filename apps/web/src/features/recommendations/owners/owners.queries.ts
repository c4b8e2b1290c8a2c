import type { OwnersOfMeeting } from '#contract/owner-link';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api/client';
import { registerKey } from '../../programme/programme.queries';

/** Who has taken recommendations of a meeting up, and how far each is with its reports; read again with the register. */
export const ownersQuery = (slug: string) =>
  queryOptions({
    queryKey: [...registerKey(slug), 'owners'],
    queryFn: (): Promise<OwnersOfMeeting> =>
      answer(api.GET('/api/meetings/{slug}/owner-reports', { params: { path: { slug } } })),
  });
