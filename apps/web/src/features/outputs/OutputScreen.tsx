import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loading } from '../../ui/Loading';
import { useLastAccount } from '../account/use-last-account';
import { OutputForm } from './OutputForm';
import classes from './OutputForm.module.css';
import { outputQuery } from './output.queries';

/** What a breakout group reports, as those write it who have a part in it. */
export function OutputScreen() {
  const place = useParams({ from: '/$slug/outputs/$session/$group' });
  const { slug, session, group } = place;
  const { data: output } = useSuspenseQuery(outputQuery(place));
  const account = useLastAccount();
  return (
    <main id="content" className={classes['screen']}>
      {account === undefined ? (
        <Loading />
      ) : (
        <OutputForm key={`${account} ${slug} ${session} ${group}`} {...{ account, place, output }} />
      )}
    </main>
  );
}
