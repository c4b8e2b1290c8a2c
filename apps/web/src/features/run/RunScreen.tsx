import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { signInQuery } from '../account/account.queries';
import { SignInFirst } from '../account/SignInFirst';
import { Loading } from '../../ui/Loading';
import { runPlanQuery } from './run.queries';
import { RunStage } from './RunStage';

/** Once somebody has been let in, nothing about their sign-in takes the screen away during a session. */
const once = {
  ...signInQuery,
  refetchInterval: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** Who speaks, and for how much longer? */
export function RunScreen() {
  const { data, error } = useQuery(once);
  if (data) return data.account ? <RunOfSession /> : <SignInFirst />;
  if (error) throw error;
  return <Loading />;
}

function RunOfSession() {
  const { slug, session } = useParams({ from: '/$slug/run/$session' });
  const { data: plan } = useSuspenseQuery(runPlanQuery(slug, session));
  return <RunStage key={`${slug}/${session}`} {...{ slug, session, plan }} />;
}
