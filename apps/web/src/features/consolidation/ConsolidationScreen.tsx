import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loading } from '../../ui/Loading';
import { useLastAccount } from '../account/use-last-account';
import { ConsolidationBoard } from './ConsolidationBoard';
import classes from './Consolidation.module.css';
import { consolidationQuery } from './consolidation.queries';
import { useLiveConsolidation } from './use-live-consolidation';

/** What does the plenary make of what its groups recommend? */
export function ConsolidationScreen() {
  const place = useParams({ from: '/$slug/plenary/$session/consolidation' });
  const { slug, session } = place;
  const { data: view } = useSuspenseQuery(consolidationQuery(place));
  const account = useLastAccount();
  useLiveConsolidation(place);
  return (
    <main id="content" className={classes['screen']}>
      {account === undefined ? (
        <Loading />
      ) : (
        <ConsolidationBoard key={`${account} ${slug} ${session}`} {...{ account, place, view }} />
      )}
    </main>
  );
}
