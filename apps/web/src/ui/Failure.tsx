import { Anchor, Text } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../lib/api/problem';
import { signInAddress } from '../lib/sign-in';
import { NothingHere } from './NothingHere';
import { ProblemNote } from './ProblemNote';

/** In the place of a screen that could not be made: what happened, what is safe, and how to go on. */
export function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation('problem');
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  if (error instanceof ApiProblem && error.status === 404) return <NothingHere />;
  const isSignedOut = error instanceof ApiProblem && error.status === 401;
  return (
    <>
      <ProblemNote
        error={error}
        again={() => {
          reset();
          void router.invalidate();
        }}
      />
      <Text mt="md">{isSignedOut ? <Anchor href={signInAddress()}>{t('signIn')}</Anchor> : t('safe')}</Text>
    </>
  );
}
