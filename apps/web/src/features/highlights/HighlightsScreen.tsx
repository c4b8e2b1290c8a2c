import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loading } from '../../ui/Loading';
import { useLastAccount } from '../account/use-last-account';
import { HighlightsDocument } from './HighlightsDocument';
import { highlightsQuery } from './highlights.queries';

/** What will be told of the meeting, as organizers write it. */
export function HighlightsScreen() {
  const { slug } = useParams({ from: '/$slug/highlights' });
  const { data: read } = useSuspenseQuery(highlightsQuery(slug));
  const account = useLastAccount();
  return account === undefined ? (
    <Loading />
  ) : (
    <HighlightsDocument key={`${account} ${slug}`} {...{ account, slug, read }} />
  );
}
