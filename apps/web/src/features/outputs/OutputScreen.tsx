import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Loading } from '../../ui/Loading';
import { signInQuery } from '../account/account.queries';
import { OutputForm } from './OutputForm';
import classes from './OutputForm.module.css';
import { outputQuery } from './output.queries';

/** What a breakout group reports, as those write it who have a part in it. */
export function OutputScreen() {
  const place = useParams({ from: '/$slug/outputs/$session/$group' });
  const { slug, session, group } = place;
  const { data: output } = useSuspenseQuery(outputQuery(place));
  const { data } = useQuery(signInQuery);
  const account = useLast(data?.account?.id);
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

/** Whose form it is: also once their sign-in has ended, until somebody else signs in. */
function useLast(account: string | undefined): string | undefined {
  const [last, setLast] = useState(account);
  if (account !== undefined && account !== last) setLast(account);
  return account ?? last;
}
