import type { OutputProgress } from '#contract/output';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../lib/api/client';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useMeetingAct } from '../../programme/use-meeting-act';
import classes from './OutputTable.module.css';

interface Props {
  slug: string;
  progress: OutputProgress;
  moment: (instant: string) => string;
}

/** Asks a group for what is awaited of it, with one press: in its form, and by mail. */
export function AskForOutput({ slug, progress: { session, group, state, chasedAt }, moment }: Props) {
  const { t } = useTranslation('outputProgress');
  const path = { slug, session, group: group.id };
  const asking = useMeetingAct(
    slug,
    () =>
      answer(api.POST('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/chases', { params: { path } })),
    () => undefined,
  );
  if (state !== 'open' && state !== 'submitted') return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        ms="xs"
        aria-label={t('askGroup', { name: group.name })}
        loading={asking.isPending}
        onClick={() => {
          asking.mutate();
        }}
      >
        {t('ask')}
      </Button>
      {chasedAt !== null && <span className={classes['line']}>{t('asked', { moment: moment(chasedAt) })}</span>}
      <ProblemNote error={asking.error} />
    </>
  );
}
