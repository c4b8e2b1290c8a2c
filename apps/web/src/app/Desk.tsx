import type { SignInView } from '#contract/account';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatch, useMatches, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInQuery } from '../features/account/account.queries';
import { AccountMenu } from '../features/account/AccountMenu';
import { SignInEnds } from '../features/account/SignInEnds';
import { SignInFirst } from '../features/account/SignInFirst';
import { useMayEdit } from '../features/mechanisms/use-may-edit';
import { Palette } from '../features/palette/Palette';
import { useOnline } from '../lib/online';
import { AnchorLink } from '../ui/AnchorLink';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import classes from './Desk.module.css';
import { DeskNav } from './DeskNav';
import { meetingScreens } from './MeetingNav';
import { organizersScreens, registryScreens } from './registry-screens';

/** The frame of every screen: where one is, who one is, and whether there is a network. */
export function Desk() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const { data, error, refetch } = useQuery(signInQuery);
  const keepsWork = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.keepsWork) });
  const wasSignedIn = useOnce(data ? data.account !== null : false);
  const isLetIn = data?.account !== null || (keepsWork && wasSignedIn);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <DeskHead account={data?.account ?? null} />
      {!isOnline && !keepsWork && <Note weight="warning">{t('offline')}</Note>}
      <SignInEnds />
      {data ? isLetIn ? <Outlet /> : <SignInFirst /> : <Arriving error={error} again={() => void refetch()} />}
    </>
  );
}

/** Where one is, and who one is. */
function DeskHead({ account }: Pick<SignInView, 'account'>) {
  const { t } = useTranslation('nav');
  return (
    <header className={classes['head']}>
      {/* A screen of a meeting is called like the product. */}
      <AnchorLink to="/" className={classes['brand']} fw={700} aria-label={t('home')}>
        Plenary
      </AnchorLink>
      {account && <DeskNav />}
      <div id="desk-place" className={classes['place']} />
      {account && (
        <>
          <DeskPalette />
          <AccountMenu account={account} />
        </>
      )}
    </header>
  );
}

/** Before it is known who has come. */
function Arriving({ error, again }: { error: unknown; again: () => void }) {
  return (
    <main id="content" className={classes['alone']}>
      {error === null ? <Loading /> : <ProblemNote error={error} again={again} />}
    </main>
  );
}

/** Whether something is so or was so once. */
function useOnce(isSo: boolean): boolean {
  const [wasSo, setWasSo] = useState(isSo);
  if (isSo && !wasSo) setWasSo(true);
  return wasSo;
}

/** To anywhere from here: what there is depends on the meeting in which one is. */
function DeskPalette() {
  const { t } = useTranslation('nav');
  const slug = useMatch({ from: '/$slug', shouldThrow: false })?.params.slug;
  const organizes = useMayEdit();
  const { buildLocation } = useRouter();
  const screens =
    slug === undefined
      ? []
      : meetingScreens.map(({ to, word }) => ({ label: t(word), href: buildLocation({ to, params: { slug } }).href }));
  const shared = [...registryScreens, ...(organizes ? organizersScreens : [])];
  const registry = shared.map(({ to, word }) => ({ label: t(word), href: buildLocation({ to }).href }));
  return <Palette slug={slug} screens={screens} registry={registry} />;
}
