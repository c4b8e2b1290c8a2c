import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './ProblemNote';

interface Props {
  /** What is done once it is wanted, and how far that is. */
  act: { error: unknown; isPending: boolean; mutate: () => void };
  /** Whether all has been shown that one has to know before. */
  isReady?: boolean;
  back: () => void;
  /** What is done, in words. */
  children: ReactNode;
}

/** The two answers to a question before what cannot be undone, and what went wrong with the first. */
export function Answers({ act, isReady = true, back, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ProblemNote error={act.error} />
      <Group mt="sm">
        <Button disabled={!isReady} loading={act.isPending} onClick={() => act.mutate()}>
          {children}
        </Button>
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
      </Group>
    </>
  );
}
