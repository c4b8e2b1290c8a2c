import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { Note } from '../../ui/Note';
import { signInQuery } from './account.queries';

/** So long before the sign-in ends, in milliseconds, one is asked whether to stay. */
const warningTime = 10 * 60_000;

/** Says in time that the sign-in is about to end, and lets one stay signed in. */
export function SignInEnds() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { data } = useQuery(signInQuery);
  const left = useTimeLeft(data?.endsAt ?? null);
  const stay = useMutation({
    mutationFn: () => answer(api.POST('/api/session/renewal')),
    onSuccess: (view) => {
      queries.setQueryData(signInQuery.queryKey, view);
    },
  });
  if (left === null || left > warningTime) return null;
  return (
    <Note
      weight="warning"
      action={
        <Button size="compact-sm" loading={stay.isPending} onClick={() => stay.mutate()}>
          {t('stay')}
        </Button>
      }
    >
      {left > 0 ? t('ends', { count: Math.ceil(left / 60_000) }) : t('ended')}
    </Note>
  );
}

/** Milliseconds until a moment, told anew twice a minute. */
function useTimeLeft(endsAt: string | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 30_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return endsAt === null ? null : new Date(endsAt).getTime() - now;
}
