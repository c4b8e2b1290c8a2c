import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { purge, unsentAfterTrying } from '../../lib/outbox/open-outboxes';

/** The way out. What has been written and not sent is sent first; where that cannot be, it is asked whether it may be lost. */
export function SignOutItems({ account }: { account: string }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: async () => {
      await answer(api.DELETE('/api/session'));
      await purge(account);
      queries.clear();
      location.assign('/');
    },
  });
  const asking = useMutation({
    mutationFn: () => unsentAfterTrying(account),
    onSuccess: (unsent) => {
      if (unsent === 0) signOut.mutate();
    },
  });
  const unsent = asking.data ?? 0;
  if (unsent === 0) {
    return (
      <Menu.Item closeMenuOnClick={false} onClick={() => asking.mutate()}>
        {asking.isPending ? t('trying') : t('signOut')}
      </Menu.Item>
    );
  }
  return <Question {...{ unsent }} stay={() => asking.reset()} go={() => signOut.mutate()} />;
}

function Question({ unsent, stay, go }: { unsent: number; stay: () => void; go: () => void }) {
  const { t } = useTranslation('account');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <Menu.Label role="alert">{t('unsent', { count: unsent })}</Menu.Label>
      <Menu.Item ref={first} onClick={stay}>
        {t('staySignedIn')}
      </Menu.Item>
      <Menu.Item closeMenuOnClick={false} onClick={go}>
        {t('signOutAll')}
      </Menu.Item>
    </>
  );
}
