import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInQuery } from '../features/account/account.queries';
import { AccountMenu } from '../features/account/AccountMenu';
import { SignInEnds } from '../features/account/SignInEnds';
import { SignInFirst } from '../features/account/SignInFirst';
import { Palette } from '../features/palette/Palette';
import { useOnline } from '../lib/online';
import { AnchorLink } from '../ui/AnchorLink';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import classes from './Desk.module.css';
import { DeskNav } from './DeskNav';
import { meetingScreens } from './MeetingNav';
import { registryScreens } from './registry-screens';

/** The frame of every screen: where one is, who one is, and whether there is a network. */
export function Desk() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const { data, error, refetch } = useQuery(signInQuery);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className={classes['head']}>
        <AnchorLink to="/" className={classes['brand']} fw={700}>
          Plenary
        </AnchorLink>
        {data?.account && <DeskNav />}
        <div id="desk-place" className={classes['place']} />
        {data?.account && (
          <>
            <DeskPalette />
            <AccountMenu name={data.account.name} />
          </>
        )}
      </header>
      {!isOnline && <Note weight="warning">{t('offline')}</Note>}
      <SignInEnds />
      {data ? (
        data.account ? (
          <Outlet />
        ) : (
          <SignInFirst />
        )
      ) : (
        <main id="content" className={classes['alone']}>
          {error ? <ProblemNote error={error} again={() => void refetch()} /> : <Loading />}
        </main>
      )}
    </>
  );
}

/** To anywhere from here: what there is depends on the meeting in which one is. */
function DeskPalette() {
  const { t } = useTranslation('nav');
  const { slug } = useParams({ strict: false });
  const { buildLocation } = useRouter();
  const screens =
    slug === undefined
      ? []
      : meetingScreens.map(({ to, word }) => ({ label: t(word), href: buildLocation({ to, params: { slug } }).href }));
  const registry = registryScreens.map(({ to, word }) => ({ label: t(word), href: buildLocation({ to }).href }));
  return <Palette slug={slug} screens={screens} registry={registry} />;
}
